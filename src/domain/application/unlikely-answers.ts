import type { RecordFault } from '~/domain/application/record-faults'
import type { Therapist } from '~/schemas/therapist'

/** Digits of the shortest telephone number that can be dialled from anywhere in the country. */
const FEWEST_DIGITS = 7
/** Pounds above which a fee is more likely that of a course, or of a slip. */
const HIGHEST_FEE = 500

/**
 * Answers that a record may hold and a therapist can hardly mean: the form asks about them, though the build would take them.
 * `now` is the clock of the form, local, `YYYY-MM-DDTHH:MM`.
 */
export function unlikelyAnswers(record: Therapist, now: string): RecordFault[] {
  const { contact, fee, nextAvailable: next, takingNewClients: taking } = record
  const faults: RecordFault[] = []
  if (contact.telephone !== undefined && !canBeDialled(contact.telephone))
    faults.push({
      path: ['contact', 'telephone'],
      message: 'Write the whole telephone number in digits, such as 01632 960145.',
    })
  if (fee && Math.max(fee.min, fee.max) > HIGHEST_FEE)
    faults.push({
      path: ['fee', fee.min > HIGHEST_FEE ? 'min' : 'max'],
      message: `A fee is for one session, in pounds. Write ${HIGHEST_FEE} or less.`,
    })
  if (next && next.start <= now)
    faults.push({
      path: ['nextAvailable', 'start'],
      message: 'This time has passed. Write one that is still to come, or leave it empty.',
    })
  if (next && taking?.value === false)
    faults.push({
      path: ['nextAvailable', 'start'],
      message: 'You say that you take no new clients. Take this time out, or change that answer.',
    })
  return faults
}

function canBeDialled(number: string): boolean {
  return !/\p{Letter}/u.test(number) && number.replace(/\D/g, '').length >= FEWEST_DIGITS
}
