import { normalise } from '~/domain/finder/normalise'
import { availabilityAt } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'

/** The orders a reader can choose. */
export const SORTS = ['soonest', 'fee', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** After every known time: those who take clients, then "ask", then those who are full. */
const LATER = { 'taking-clients': '9998', ask: '9999-a', full: '9999-z' } as const

/**
 * Puts listings in order. Ties are broken by a seed that changes with the day and is the same for everybody,
 * so that nobody's place can be bought or kept. `now` is local, `YYYY-MM-DDTHH:MM`.
 */
export function sortListings(listings: readonly Listing[], sort: Sort, now: string): Listing[] {
  const day = now.slice(0, 10)
  const keyed = listings.map((listing) => ({
    listing,
    key: sortKey(listing, sort, now),
    tie: dailySeed(listing.id, day),
  }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.tie - b.tie))
  return keyed.map(({ listing }) => listing)
}

function sortKey(listing: Listing, sort: Sort, now: string): string {
  if (sort === 'name') return lastName(listing.name)
  if (sort === 'fee') return listing.fee ? String(listing.fee.min).padStart(6, '0') : '9'.repeat(6)
  const availability = availabilityAt(listing, now)
  return availability.kind === 'slot' ? availability.start : LATER[availability.kind]
}

function lastName(name: string): string {
  return normalise(name.split(' ').reverse().join(' '))
}

/** A number from 0 to 2³² − 1 that depends on the id and the day only (FNV-1a). */
export function dailySeed(id: string, day: string): number {
  let hash = 0x811c9dc5
  for (const character of `${day}/${id}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
