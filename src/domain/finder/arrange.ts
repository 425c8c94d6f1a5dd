import type { People } from '~/domain/finder/people'
import type { Order, Sort } from '~/domain/finder/rank'
import type { Wish } from '~/domain/finder/wish'

/** Those who meet every wish, in the order of {@link Order}: who is in the very town, and who only near it. */
export interface Found {
  there: number[]
  near: number[]
}

/** How a search is to be arranged. */
export interface Arrangement {
  wishes: readonly Wish[]
  sort: Sort
  order: Order
}

/**
 * Puts those who were found in the order a reader chose: those in the very town before those near it, equals by
 * distance; of those soonest, a last name before a first. `near` sorts by distance alone, `fit` by how much of someone's list of issues is what was asked for.
 */
export function arrange(
  people: People,
  { there, near }: Found,
  { wishes, sort, order }: Arrangement,
): number[] {
  const place = placeIds(wishes)
  if (sort === 'fit') return [there, near].flatMap((rows) => sortBy(rows, makeFocus(people, wishes)))
  if (sort === 'near' && place !== '')
    return [there, near].flatMap((rows) => sortBy(rows, (row) => people.kmTo(row, place) ?? Infinity))
  const km = new Map(near.map((row) => [row, people.kmTo(row, place) ?? Infinity]))
  const { group } = order
  near.sort((a, b) => (group[a] ?? 0) - (group[b] ?? 0) || (km.get(a) ?? 0) - (km.get(b) ?? 0))
  return lastNamesFirst(people, [...there, ...near], { wishes, sort })
}

/** Soonest, where one name was asked for: those whose last name it is before those whose first. */
export function lastNamesFirst(
  people: People,
  rows: number[],
  { wishes, sort }: Pick<Arrangement, 'wishes' | 'sort'>,
): number[] {
  const names = wishes.flatMap(({ kind, not, id }) => (kind === 'person' && !not ? [id] : []))
  if (sort !== 'soonest' || names.length === 0) return rows
  const isLast = (row: number) => names.some((name) => people.hasLastName(row, name))
  return [...rows.filter(isLast), ...rows.filter((row) => !isLast(row))]
}

/** The places asked for, with bars between them. */
export function placeIds(wishes: readonly Wish[]): string {
  return wishes.flatMap(({ kind, not, id }) => (kind === 'place' && !not ? [id] : [])).join('|')
}

/** The share of someone's issues that nobody asked for: small where what was asked is most of their work. */
function makeFocus(people: People, wishes: readonly Wish[]): (row: number) => number {
  const asked = new Set(wishes.flatMap(({ kind, not, id }) => (kind === 'issue' && !not ? [id] : [])))
  return (row) => {
    const issues = people.table.setOf('issues', row)
    return asked.size === 0 ? 0 : 1 - issues.filter((id) => asked.has(id)).length / Math.max(1, issues.length)
  }
}

/** A stable sort by a number for each row, worked out once. */
function sortBy(rows: readonly number[], numberOf: (row: number) => number): number[] {
  const numbers = new Map(rows.map((row) => [row, numberOf(row)]))
  return [...rows].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
}
