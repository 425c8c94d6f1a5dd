import { MILE_KM, milesText, nearestKm, type Centres } from '~/domain/finder/distance'
import { modeLabel } from '~/domain/finder/mode-label'
import type { Wish } from '~/domain/finder/wish'
import { formatDay, formatSlot } from '~/domain/plain-date'
import type { Availability } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'

/** A whole number with commas: `10,000`. By hand, since the first use of `Intl` costs a phone 20 ms of a page's start. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `3 therapists` / `1 therapist` / `Nobody`. */
export function countPeople(count: number): string {
  if (count === 0) return 'Nobody'
  return `${formatCount(count)} ${count === 1 ? 'therapist' : 'therapists'}`
}

/** The status line: how many of how many, and in which order. */
export function statusSentence(found: number, total: number, unread: readonly string[]): string {
  const missed = unread.length > 0 ? ` I did not understand “${unread.join(' ')}”.` : ''
  if (found === 0) return `Nobody on the list matches all of that.${missed}`
  const all = found === total ? `All ${countPeople(total)}` : `${countPeople(found)} of ${formatCount(total)}`
  return `${all}.${missed}`
}

/** What is known about when someone can see a new client, in a few words. */
export function availabilitySentence(availability: Availability): string {
  switch (availability.kind) {
    case 'slot':
      return `Next free: ${formatSlot(availability.start)}`
    case 'taking-clients':
      return 'Taking new clients: ask when'
    case 'full':
      return 'Not taking new clients'
    case 'ask':
      return 'Availability not known: ask'
  }
}

/** When availability was checked, or an empty string where that is not known. */
export function checkedSentence(availability: Availability): string {
  return availability.checkedOn ? `checked ${formatDay(availability.checkedOn)}` : ''
}

/** A wish as its chip names it: `Not: Online`, `Leeds, within 10 miles`. Nobody is ruled out for what else they work with. */
export function chipLabel({ kind, label, not, miles }: Wish): string {
  if (not && kind === 'issue') return `Not for ${label.toLowerCase()}: rules nobody out`
  const far = kind === 'place' && miles ? `, within ${milesText(miles)}` : ''
  return `${not ? 'Not: ' : ''}${label}${far}`
}

/** Why a card is there: the wishes it meets, in words. `centres` are those of the answer. */
export function reasonSentence(listing: Listing, wishes: readonly Wish[], centres: Centres): string {
  const reasons = wishes.map((wish) => reasonFor(listing, wish, centres)).filter((reason) => reason !== '')
  return reasons.length === 0 ? '' : `${reasons.join(' · ')}`
}

function reasonFor(listing: Listing, wish: Wish, centres: Centres): string {
  switch (wish.kind) {
    case 'issue':
      return `works with ${wish.label.toLowerCase()}`
    case 'place':
      return distanceReason(nearestKm(listing.places, centres[wish.id] ?? []), wish.label)
    case 'mode':
      return modeLabel(wish.id).toLowerCase()
    case 'language':
      return `speaks ${wish.label}`
    case 'modality':
      return wish.label.toLowerCase()
    case 'area':
      return `in ${wish.label}`
    case 'register':
      return `registered with ${wish.label}`
    case 'time':
      return wish.id.startsWith('days:') ? 'free soon' : `next free time: ${wish.label.toLowerCase()}`
    case 'fee':
      return wish.label.toLowerCase()
    case 'clients':
      return 'taking new clients'
    case 'access':
      return 'has a step-free room'
    case 'gender':
    case 'person':
      return ''
  }
}

function distanceReason(km: number | undefined, town: string): string {
  if (km === undefined) return ''
  const miles = Math.round(km / MILE_KM)
  return miles < 1 ? `in ${town}` : `${milesText(miles)} from ${town}`
}
