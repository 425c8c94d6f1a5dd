import type { Therapist } from '~/schemas/therapist'

/** Longest address that mail programs are known to open; above it the text is left out. */
const LONGEST = 1900

/** An e-mail that is ready to send. */
export interface ReadyMail {
  href: string
  /** The record was too long to go into the text: it has to be attached. */
  needsFile: boolean
}

/** The record as a file: one that the export can take in as it stands. */
export function recordText(record: Therapist): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

/** An e-mail to the editors with the record in its text, or a request to attach it where that would be too long. */
export function applicationMail(record: Therapist, to: string): ReadyMail {
  const subject = `Therapist record: ${record.name}`
  const whole = mailAddress(to, subject, JSON.stringify(record))
  if (whole.length <= LONGEST) return { href: whole, needsFile: false }
  const words = 'The record is in the file attached. (Please attach the file you downloaded.)'
  return { href: mailAddress(to, subject, words), needsFile: true }
}

function mailAddress(to: string, subject: string, body: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
