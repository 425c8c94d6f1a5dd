import { daysBetween } from '~/domain/plain-date'
import { trustIn, type Availability } from '~/domain/therapists/freshness'

/** How long ago a day was: `today`, `yesterday`, `5 days ago`, `3 weeks ago`, `4 months ago`. A day to come counts as today. */
export function ago(day: string, now: string): string {
  const days = daysBetween(day, now)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`
  if (days < 730) return `${Math.floor(days / 30.5)} months ago`
  return 'more than two years ago'
}

/** When availability was checked, on the reader's own clock, and that one should ask where trust in it fades. */
export function checkedAgo(availability: Availability, now: string): string {
  if (!availability.checkedOn) return ''
  const checked = `checked ${ago(availability.checkedOn, now)}`
  const isFading = availability.kind !== 'ask' && trustIn(availability.checkedOn, now) === 'fading'
  return isFading ? `${checked}: ask to be sure` : checked
}
