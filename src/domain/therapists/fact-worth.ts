import { addDays, daysBetween, formatDay } from '~/domain/plain-date'
import { DAYS_FRESH, type Availability } from '~/domain/therapists/freshness'

/** Days after which a fee is no longer taken as given. */
export const DAYS_FEE_FRESH = 180

/**
 * What a checked fact is worth, in words that stay right on whatever day they are read: `checked on 3 November 2026;
 * after 1 December 2026, ask`. `now` is the day the page is built; a fact that is too old by then says so.
 */
export function factWorth(checkedOn: string, now: string, days: number): string {
  if (daysBetween(checkedOn, now) > days)
    return `last checked on ${formatDay(checkedOn)}, too long ago to rely on: ask`
  return `checked on ${formatDay(checkedOn)}; after ${formatDay(addDays(checkedOn, days))}, ask`
}

/** The same for when someone is next free: a time that has passed is worth nothing either. Empty where nothing was checked. */
export function availabilityWorth(availability: Availability, now: string): string {
  const { checkedOn } = availability
  if (checkedOn === undefined) return ''
  if (availability.kind === 'ask') return `last checked on ${formatDay(checkedOn)}`
  if (availability.kind !== 'slot') return factWorth(checkedOn, now, DAYS_FRESH)
  const last = [addDays(checkedOn, DAYS_FRESH), availability.start.slice(0, 10)].sort()[0] ?? checkedOn
  return `checked on ${formatDay(checkedOn)}; after ${formatDay(last)}, ask`
}
