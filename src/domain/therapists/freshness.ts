import { daysBetween } from '~/domain/plain-date'
import type { Therapist } from '~/schemas/therapist'

/** Days for which a fact that changes is taken as it stands. */
export const DAYS_SURE = 7

/** Days after which a fact that changes is no longer trusted and the reader is told to ask. */
export const DAYS_FRESH = 28

/** What a fact checked some time ago is worth: as it stands, worth asking about, or nothing. */
export type Trust = 'sure' | 'fading' | 'gone'

/** What "next available" is worth on a given day. */
export type Availability =
  | { kind: 'slot'; start: string; checkedOn: string }
  /** Takes new clients, but no time that is still to come is known. */
  | { kind: 'taking-clients'; checkedOn: string }
  | { kind: 'full'; checkedOn: string }
  /** Nothing known, or what was known is too old. */
  | { kind: 'ask'; checkedOn?: string }

/**
 * What can honestly be said about someone's availability at `now` (local, `YYYY-MM-DDTHH:MM`):
 * a fact checked more than {@link DAYS_FRESH} days ago fades to "ask", and a time that has passed is not offered.
 */
export function availabilityAt(
  therapist: Pick<Therapist, 'nextAvailable' | 'takingNewClients'>,
  now: string,
): Availability {
  const { nextAvailable: next, takingNewClients: taking } = therapist
  if (taking && isFresh(taking.checkedOn, now) && !taking.value)
    return { kind: 'full', checkedOn: taking.checkedOn }
  if (next && isFresh(next.checkedOn, now) && next.start > now)
    return { kind: 'slot', start: next.start, checkedOn: next.checkedOn }
  if (taking && isFresh(taking.checkedOn, now)) return { kind: 'taking-clients', checkedOn: taking.checkedOn }
  const checkedOn = next?.checkedOn ?? taking?.checkedOn
  return checkedOn ? { kind: 'ask', checkedOn } : { kind: 'ask' }
}

/** What a fact checked on a day is worth at `now`. */
export function trustIn(checkedOn: string, now: string): Trust {
  const days = daysBetween(checkedOn, now)
  return days <= DAYS_SURE ? 'sure' : days <= DAYS_FRESH ? 'fading' : 'gone'
}

function isFresh(checkedOn: string, now: string): boolean {
  return trustIn(checkedOn, now) !== 'gone'
}
