import { addDays } from '~/domain/plain-date'
import { availabilityAt } from '~/domain/therapists/freshness'
import type { Therapist } from '~/schemas/therapist'

/**
 * Until when what is said at `now` about these people's availability stays true, word for word: a day ends, or the first
 * of the free times begins. Both are local, `YYYY-MM-DDTHH:MM`.
 */
export function freshUntil(
  therapists: readonly Pick<Therapist, 'nextAvailable' | 'takingNewClients'>[],
  now: string,
): string {
  const slots = therapists.flatMap((each) => {
    const availability = availabilityAt(each, now)
    return availability.kind === 'slot' ? availability.start : []
  })
  return slots.reduce((first, start) => (start < first ? start : first), `${addDays(now, 1)}T00:00`)
}
