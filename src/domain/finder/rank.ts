import { normalise } from '~/domain/finder/normalise'
import { availabilityAt } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'

/** The orders a reader can choose. `near` and `fit` depend on the search: here they are as `soonest`, see arrange.ts. */
export const SORTS = ['soonest', 'near', 'fee', 'fit', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** After every known time: those who take clients, then "ask", then those who are full. */
const LATER = { 'taking-clients': '9998', ask: '9999-a', full: '9999-z' } as const

/** Rows in order, and for each row the number of its group: rows in one group are equals but for the seed. */
export interface Order {
  rows: Uint32Array
  group: Uint32Array
}

/**
 * Puts listings in order. Ties are broken by a seed that changes with the day and is the same for everybody,
 * so that nobody's place can be bought or kept. `now` is local, `YYYY-MM-DDTHH:MM`.
 */
export function orderListings(listings: readonly Listing[], sort: Sort, now: string): Order {
  const day = now.slice(0, 10)
  const keys = listings.map((listing) => sortKey(listing, sort, now))
  const ties = Float64Array.from(listings, ({ id }) => dailySeed(id, day))
  const byKey = (a: number, b: number) =>
    (keys[a] ?? '') < (keys[b] ?? '') ? -1 : keys[a] === keys[b] ? 0 : 1
  const rows = Uint32Array.from(listings.keys())
  rows.sort((a, b) => byKey(a, b) || (ties[a] ?? 0) - (ties[b] ?? 0))
  const group = new Uint32Array(rows.length)
  for (let at = 1, number = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    if (byKey(rows[at - 1] ?? 0, row) !== 0) number++
    group[row] = number
  }
  return { rows, group }
}

/** Listings in the order of {@link orderListings}. */
export function sortListings(listings: readonly Listing[], sort: Sort, now: string): Listing[] {
  return Array.from(orderListings(listings, sort, now).rows, (row) => listings[row]).filter(
    (listing) => listing !== undefined,
  )
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
