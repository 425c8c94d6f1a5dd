import { countBits, rowsOf, type Bits } from '~/domain/finder/bits'
import type { People } from '~/domain/finder/people'
import { availabilitiesAt } from '~/domain/finder/times-and-fees'
import { normalise } from '~/domain/finder/normalise'
import { availabilityAt, type Availability } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'

/** The orders a reader can choose. `near` and `fit` depend on the search: here they are as `soonest`, see arrange.ts. */
export const SORTS = ['soonest', 'near', 'fee', 'fit', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** After every known time: those who take clients, then "ask", then those who are full. */
const LATER = { 'taking-clients': '9998', ask: '9999-a', full: '9999-z' } as const

/** Rows in order; for each row where it stands, and the number of its group: rows in one are equals but for the seed. */
export interface Order {
  rows: Uint32Array
  position: Uint32Array
  group: Uint32Array
}

/** A set of fewer than one row in so many is small. */
const MANY = 24

/** What rows are ordered by: keys as text, for each row which, and its id. */
interface Keyed {
  keys: readonly string[]
  keyOf: ArrayLike<number>
  idOf: (row: number) => string
}

/**
 * Puts people in order. Ties are broken by a seed that changes with the day and is the same for everybody,
 * so that nobody's place can be bought or kept. `now` is local, `YYYY-MM-DDTHH:MM`.
 */
export function orderPeople(people: People, sort: Sort, now: string): Order {
  const { table } = people
  const idOf = (row: number) => table.id(row)
  if (sort === 'fee')
    return orderRows({ keys: table.values.feeMin.map(feeKey), keyOf: table.columns.feeMin, idOf }, now)
  if (sort === 'name') {
    const keys = Array.from({ length: people.size }, (_, row) => lastName(table.name(row)))
    return orderRows({ keys, keyOf: Uint32Array.from(keys.keys()), idOf }, now)
  }
  const { kinds, of } = availabilitiesAt(people, now)
  return orderRows({ keys: kinds.map(({ availability }) => timeKey(availability)), keyOf: of, idOf }, now)
}

/** Listings in the same order. */
export function sortListings(listings: readonly Listing[], sort: Sort, now: string): Listing[] {
  const keys = listings.map((listing) => sortKey(listing, sort, now))
  const keyOf = Uint32Array.from(keys.keys())
  const { rows } = orderRows({ keys, keyOf, idOf: (row) => listings[row]?.id ?? '' }, now)
  return Array.from(rows, (row) => listings[row]).filter((listing) => listing !== undefined)
}

/** Rows by key, then by seed. */
function orderRows({ keys, keyOf, idOf }: Keyed, now: string): Order {
  const distinct = [...new Set(keys)].sort()
  const ranks = new Map(distinct.map((key, rank) => [key, rank]))
  const rankOf = Uint32Array.from(keys, (key) => ranks.get(key) ?? 0)
  const group = Uint32Array.from({ length: keyOf.length }, (_, row) => rankOf[keyOf[row] ?? 0] ?? 0)
  const day = now.slice(0, 10)
  const scale = 2 ** Math.max(1, Math.ceil(Math.log2(group.length + 1)))
  const seeded = Float64Array.from(group, (_, row) => dailySeed(idOf(row), day) * scale + row).sort()
  const starts = new Uint32Array(distinct.length + 1)
  for (const rank of group) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
  for (let rank = 1; rank < starts.length; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0)
  const rows = new Uint32Array(group.length)
  const position = new Uint32Array(group.length)
  for (const each of seeded) {
    const row = each % scale
    const rank = group[row] ?? 0
    const at = starts[rank] ?? 0
    rows[at] = row
    position[row] = at
    starts[rank] = at + 1
  }
  return { rows, position, group }
}

/** Rows in order, those of a set among them; of a small set no others. */
export function rowsAmong(bits: Bits, { rows, position }: Order): Uint32Array {
  if (countBits(bits) > rows.length / MANY) return rows
  const positions = Uint32Array.from(rowsOf(bits), (row) => position[row] ?? 0).sort()
  return positions.map((at) => rows[at] ?? 0)
}

function sortKey(listing: Listing, sort: Sort, now: string): string {
  if (sort === 'name') return lastName(listing.name)
  if (sort === 'fee') return feeKey(listing.fee ? String(listing.fee.min) : '')
  return timeKey(availabilityAt(listing, now))
}

function feeKey(least: string): string {
  return least === '' ? '~' : least.padStart(16, '0')
}

function timeKey(availability: Availability): string {
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
