import { USUAL_MILES } from '~/domain/finder/distance'
import { countMatching } from '~/domain/finder/match'
import type { People } from '~/domain/finder/people'
import { MILES, type Miles } from '~/domain/finder/search-state'
import { isSomewhere, type Wish } from '~/domain/finder/wish'

/** The one wish to drop that gives most people, and how many. */
export interface WayOut {
  wish: Wish
  count: number
}

/** A wider ring round the places asked for, and how many people are within it. */
export interface Wider {
  miles: Miles
  count: number
}

/** The wish whose loss would leave most people; undefined where even that leaves nobody. */
export function findWayOut(people: People, wishes: readonly Wish[], now: string): WayOut | undefined {
  const ways = wishes.map((wish) => {
    const others = wishes.filter((other) => other !== wish)
    return { wish, count: countMatching(people, others, now) }
  })
  const best = ways.reduce<WayOut | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined)
  return best && best.count > 0 ? best : undefined
}

/** The nearest wider ring that holds more than `found` people; only with a place. */
export function findWider(
  people: People,
  wishes: readonly Wish[],
  { now, found }: { now: string; found: number },
): Wider | undefined {
  const place = wishes.find(({ kind, not }) => kind === 'place' && !not)
  if (!place) return undefined
  for (const miles of MILES) {
    const far = Number(miles)
    if (far <= (place.miles ?? USUAL_MILES)) continue
    const within = wishes.map((wish) => (wish.kind === 'place' ? { ...wish, miles: far } : wish))
    const count = countMatching(people, within, now)
    if (count > found) return { miles, count }
  }
  return undefined
}

/** How many more would come if those who work online were asked too; only with a place. */
export function countOnlineToo(people: People, wishes: readonly Wish[], now: string): number {
  if (!wishes.some(isSomewhere) || wishes.some(({ kind }) => kind === 'mode')) return 0
  const online: Wish = { kind: 'mode', id: 'online', label: 'Online' }
  return countMatching(people, [...wishes.filter((wish) => !isSomewhere(wish)), online], now)
}
