import {
  countFull,
  countMatching,
  isFull,
  isThere,
  match,
  metWishes,
  nearness,
  type Match,
} from '~/domain/finder/match'
import type { Centres } from '~/domain/finder/distance'
import { modeLabel } from '~/domain/finder/mode-label'
import type { People } from '~/domain/finder/people'
import { orderListings, type Order, type Sort } from '~/domain/finder/rank'
import type { SearchState } from '~/domain/finder/search-state'
import type { Understander, Understanding } from '~/domain/finder/understand'
import { isSameWish, type Wish } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'

/** All that a search needs, made once when the data arrives. */
export interface FinderData {
  people: People
  understander: Understander
  /** Labels of issue ids. */
  issueLabels: ReadonlyMap<string, string>
}

/** The answer to one search. */
export interface FinderAnswer {
  understanding: Understanding
  /** Typed and chosen wishes together, each once. */
  wishes: Wish[]
  /** How many meet every wish; how many of these can be listed, {@link MOST_LISTED} at most; and the first of them. */
  total: number
  listed: number
  results: Listing[]
  /** Where the places are that were asked for, by the id of the wish: for saying how far someone is. */
  centres: Centres
  /** Where these are few: those who come nearest, most wishes met first. Together they fill a page of {@link ENOUGH}. */
  nearly: { listing: Listing; met: Wish[] }[]
  /** The one wish to drop that gives most, where nobody meets them all. */
  wayOut?: { wish: Wish; count: number }
  /** How many more would come if those who work online were asked too; only with a place. */
  onlineToo: number
}

/** How many people are enough to choose from. */
export const ENOUGH = 10

/** Nobody reads further: who wants more narrows the search. */
export const MOST_LISTED = 480

/** Answers a search. A query of which too little was understood finds nobody, and says so. */
export function find(data: FinderData, state: SearchState, now: string, most = MOST_LISTED): FinderAnswer {
  const { people } = data
  const understanding = data.understander.understand(state.query)
  const wishes = gatherWishes(understanding, state, data.issueLabels)
  const { isLost } = understanding
  const matched = match(people, isLost ? [] : wishes, now)
  const order = orderOf(people, state.sort, now)
  const total = isLost ? 0 : countFull(matched)
  const rows = total === 0 ? [] : fullRows(people, matched, order, wishes)
  const nearly = isLost || total >= ENOUGH ? [] : nearRows(matched, order, ENOUGH - total)
  const wayOut = total === 0 && !isLost ? findWayOut(people, wishes, now) : undefined
  const listed = (chosen: readonly number[]) =>
    chosen.map((row) => people.listings[row]).filter((listing) => listing !== undefined)
  return {
    understanding,
    wishes,
    total,
    listed: rows.length,
    results: listed(rows.slice(0, most)),
    centres: centresOf(people, wishes),
    nearly: nearly.flatMap((row) => {
      const listing = people.listings[row]
      return listing ? [{ listing, met: metWishes(matched.marks[row] ?? 0, matched) }] : []
    }),
    ...(wayOut ? { wayOut } : {}),
    onlineToo: isLost ? 0 : countOnlineToo(people, wishes, now),
  }
}

function centresOf(people: People, wishes: readonly Wish[]): Centres {
  const places = wishes.filter(({ kind }) => kind === 'place')
  return Object.fromEntries(places.map(({ id }) => [id, people.centresOf(id)]))
}

const orders = new WeakMap<People, { key: string; order: Order }>()

/** The order of everybody, kept until another is asked for. */
function orderOf(people: People, sort: Sort, now: string): Order {
  const key = `${sort} ${now}`
  const known = orders.get(people)
  if (known?.key === key) return known.order
  const order = orderListings(people.listings, sort, now)
  orders.set(people, { key, order })
  return order
}

/** The first of those who meet every wish: those in the very town before those near it, equals by distance. */
function fullRows(
  people: People,
  { marks, all }: Match,
  { rows, group }: Order,
  wishes: readonly Wish[],
): number[] {
  const place = wishes.flatMap(({ kind, not, id }) => (kind === 'place' && !not ? [id] : [])).join('|')
  const there: number[] = []
  const near: number[] = []
  for (const row of rows) {
    const mark = marks[row] ?? 0
    if (!isFull(mark, all)) continue
    if (place === '' || isThere(mark)) there.push(row)
    else near.push(row)
    if (there.length === MOST_LISTED) return there
  }
  const km = new Map(near.map((row) => [row, people.kmTo(row, place) ?? Infinity]))
  near.sort((a, b) => (group[a] ?? 0) - (group[b] ?? 0) || (km.get(a) ?? 0) - (km.get(b) ?? 0))
  return [...there, ...near].slice(0, MOST_LISTED)
}

/** Those who come nearest, at most `most`. */
function nearRows(matched: Match, { rows }: Order, most: number): number[] {
  if (matched.conditions.length < 2) return []
  const byNearness = new Map<number, number[]>()
  for (const row of rows) {
    const mark = matched.marks[row] ?? 0
    const near = isFull(mark, matched.all) ? 0 : nearness(mark, matched)
    if (near === 0) continue
    const equals = byNearness.get(near)
    if (!equals) byNearness.set(near, [row])
    else if (equals.length < most) equals.push(row)
  }
  const nearest = [...byNearness].sort(([a], [b]) => b - a)
  return nearest.flatMap(([, equals]) => equals).slice(0, most)
}

function gatherWishes(
  understanding: Understanding,
  state: SearchState,
  issueLabels: ReadonlyMap<string, string>,
): Wish[] {
  const chosen: Wish[] = []
  if (state.issue)
    chosen.push({ kind: 'issue', id: state.issue, label: issueLabels.get(state.issue) ?? state.issue })
  if (state.place) chosen.push({ kind: 'place', id: state.place, label: state.place })
  if (state.mode) chosen.push({ kind: 'mode', id: state.mode, label: modeLabel(state.mode) })
  const typed = understanding.wishes.filter((wish) => !chosen.some((other) => isSameWish(wish, other)))
  return [...typed, ...chosen]
}

function findWayOut(people: People, wishes: readonly Wish[], now: string): FinderAnswer['wayOut'] {
  const ways = wishes.map((wish) => {
    const others = wishes.filter((other) => other !== wish)
    return { wish, count: countMatching(people, others, now) }
  })
  const best = ways.reduce<FinderAnswer['wayOut']>((a, b) => (a && a.count >= b.count ? a : b), undefined)
  return best && best.count > 0 ? best : undefined
}

function countOnlineToo(people: People, wishes: readonly Wish[], now: string): number {
  const isPlace = ({ kind }: Wish) => kind === 'place' || kind === 'area'
  if (!wishes.some(isPlace) || wishes.some(({ kind }) => kind === 'mode')) return 0
  const online: Wish = { kind: 'mode', id: 'online', label: 'Online' }
  return countMatching(people, [...wishes.filter((wish) => !isPlace(wish)), online], now)
}
