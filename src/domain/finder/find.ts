import { arrange, lastNamesFirst, placeIds, type Arrangement, type Found } from '~/domain/finder/arrange'
import type { Centres } from '~/domain/finder/distance'
import { gatherWishes } from '~/domain/finder/gather-wishes'
import { countBits, hasBit } from '~/domain/finder/bits'
import {
  countFull,
  lackedWishes,
  lackingOne,
  match,
  metWishes,
  nearness,
  type Match,
} from '~/domain/finder/match'
import type { People } from '~/domain/finder/people'
import { orderPeople, rowsAmong, type Order, type Sort } from '~/domain/finder/rank'
import type { SearchState } from '~/domain/finder/search-state'
import type { Understander, Understanding } from '~/domain/finder/understand'
import { countOnlineToo, findWayOut, findWider, type WayOut, type Wider } from '~/domain/finder/ways-out'
import type { Wish } from '~/domain/finder/wish'
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
  /** What each of these meets: of alternatives, such as two towns, not all need be met. */
  met: Wish[][]
  /** Where an order has those in the very town before those near it: how they are told apart, `in Leeds`. */
  first?: string
  /** Where the places are that were asked for, by the id of the wish: for saying how far someone is. */
  centres: Centres
  /** Where these are few: those who come nearest, most wishes met first. Together they fill a page of {@link ENOUGH}. */
  nearly: { listing: Listing; met: Wish[]; lacked: Wish[] }[]
  /** The one wish to drop that gives most, where nobody meets them all. */
  wayOut?: WayOut
  /** The nearest wider ring round the place that gives more, where few were found. */
  wider?: Wider
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
  const wishes = gatherWishes(understanding.wishes, state, data.issueLabels)
  const { isLost } = understanding
  const matched = match(people, isLost ? [] : wishes, now)
  const { sort } = state
  const order = orderOf(people, sort, now)
  const total = isLost ? 0 : countFull(matched)
  const arrangement = { wishes, sort, order }
  const found = total === 0 ? { there: [], near: [] } : fullRows(matched, arrangement)
  const inOrder = arrange(people, found, arrangement).slice(0, MOST_LISTED)
  const rows = lastNamesFirst(people, inOrder, arrangement)
  const nearly = isLost || total >= ENOUGH ? [] : nearRows(matched, order, ENOUGH - total)
  const wayOut = total === 0 && !isLost ? findWayOut(people, wishes, now) : undefined
  const metBy = (row: number) => metWishes(people, matched, { row, now })
  const shown = rows.slice(0, most)
  const wider = isLost || total >= ENOUGH ? undefined : findWider(people, wishes, { now, found: total })
  return {
    understanding,
    wishes,
    total,
    listed: rows.length,
    results: shown.map((row) => people.listing(row)),
    met: shown.map(metBy),
    centres: centresOf(people, wishes),
    nearly: nearly.map((row) => ({
      listing: people.listing(row),
      ...{ met: metBy(row), lacked: lackedWishes(matched, row) },
    })),
    ...(found.near.length > 0 && found.there.length > 0 && sort !== 'near'
      ? { first: inPlaces(wishes) }
      : {}),
    ...(wayOut ? { wayOut } : {}),
    ...(wider ? { wider } : {}),
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
  const key = `${sort} ${now} ${people.table.arrived}`
  const known = orders.get(people)
  if (known?.key === key) return known.order
  const order = orderPeople(people, sort, now)
  orders.set(people, { key, order })
  return order
}

/** Orders that hold from first to last, also where a town was asked for. In others those in the very town come first. */
const IN_ONE: ReadonlySet<Sort> = new Set(['fee', 'name'])

function inPlaces(wishes: readonly Wish[]): string {
  const [place, other] = wishes.filter(({ kind, not }) => kind === 'place' && !not)
  return place && !other ? `in ${place.label}` : 'in the places themselves'
}

/** The first of those who meet every wish. */
function fullRows({ full, there }: Match, arrangement: Arrangement): Found {
  const isSplit = placeIds(arrangement.wishes) !== '' && !IN_ONE.has(arrangement.sort)
  const isWhole = arrangement.sort === 'near' || arrangement.sort === 'fit'
  const found: Found = { there: [], near: [] }
  for (const row of rowsAmong(full, arrangement.order)) {
    if (!hasBit(full, row)) continue
    if (isSplit && !hasBit(there, row)) found.near.push(row)
    else found.there.push(row)
    if (!isWhole && found.there.length === MOST_LISTED) return { ...found, near: [] }
  }
  return found
}

/** Those who come nearest, at most `most`: where enough lack one wish only, nobody else is looked at. */
function nearRows(matched: Match, order: Order, most: number): number[] {
  if (matched.conditions.length < 2) return []
  const { bits, nearest } = lackingOne(matched)
  const byNearness = new Map<number, number[]>()
  for (const row of countBits(bits) < most ? order.rows : rowsAmong(bits, order)) {
    const near = hasBit(matched.full, row) ? 0 : nearness(matched, row)
    if (near === 0) continue
    const equals = byNearness.get(near) ?? []
    if (equals.length < most) equals.push(row)
    else if (near === nearest) break
    byNearness.set(near, equals)
  }
  const ranked = [...byNearness].sort(([a], [b]) => b - a)
  return ranked.flatMap(([, equals]) => equals).slice(0, most)
}
