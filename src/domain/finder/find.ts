import { matchListings, type Gazetteer } from '~/domain/finder/match'
import { sortListings } from '~/domain/finder/rank'
import type { SearchState } from '~/domain/finder/search-state'
import type { Understander, Understanding } from '~/domain/finder/understand'
import { modeLabel } from '~/domain/finder/vocabulary'
import { isSameWish, type Wish } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'

/** All that a search needs, made once when the data arrives. */
export interface FinderData {
  listings: readonly Listing[]
  understander: Understander
  towns: Gazetteer
  /** Labels of issue ids. */
  issueLabels: ReadonlyMap<string, string>
}

/** The answer to one search. */
export interface FinderAnswer {
  understanding: Understanding
  /** Typed and chosen wishes together, each once. */
  wishes: Wish[]
  results: Listing[]
  /** The one wish to drop that gives most, where nobody meets them all. */
  wayOut?: { wish: Wish; count: number }
  /** How many more would come if those who work online were asked too; only with a place. */
  onlineToo: number
}

/** Answers a search. A query of which nothing was understood finds nobody, and says so. */
export function find(data: FinderData, state: SearchState, now: string): FinderAnswer {
  const understanding = data.understander.understand(state.query)
  const wishes = gatherWishes(understanding, state, data.issueLabels)
  const isLost = understanding.unread.length > 0 && understanding.wishes.length === 0
  const matched = isLost ? [] : matchListings(data.listings, wishes, data.towns)
  const wayOut = matched.length === 0 && !isLost ? findWayOut(data, wishes) : undefined
  return {
    understanding,
    wishes,
    results: sortListings(matched, state.sort, now),
    ...(wayOut ? { wayOut } : {}),
    onlineToo: isLost ? 0 : countOnlineToo(data, wishes),
  }
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

function findWayOut(data: FinderData, wishes: readonly Wish[]): FinderAnswer['wayOut'] {
  const ways = wishes.map((wish) => ({
    wish,
    count: matchListings(
      data.listings,
      wishes.filter((other) => other !== wish),
      data.towns,
    ).length,
  }))
  const best = ways.reduce<FinderAnswer['wayOut']>((a, b) => (a && a.count >= b.count ? a : b), undefined)
  return best && best.count > 0 ? best : undefined
}

function countOnlineToo(data: FinderData, wishes: readonly Wish[]): number {
  if (!wishes.some((wish) => wish.kind === 'place') || wishes.some((wish) => wish.kind === 'mode')) return 0
  const elsewhere = wishes.filter((wish) => wish.kind !== 'place')
  const online: Wish = { kind: 'mode', id: 'online', label: 'Online' }
  return matchListings(data.listings, [...elsewhere, online], data.towns).length
}
