import type { People } from '~/domain/finder/people'
import type { Wish, WishKind } from '~/domain/finder/wish'

/** Kinds where a second wish widens ("Bath or Bristol"); elsewhere it narrows ("grief and anger"). */
const WIDENING: Partial<Record<WishKind, string>> = {
  ...{ place: 'place', area: 'place', mode: 'mode', gender: 'gender', person: 'person' },
  ...{ time: 'time', fee: 'fee', register: 'register', clients: 'clients' },
}

/** What dropping a wish costs the reader: the last to be dropped weighs most. */
const WEIGHT: Record<WishKind, number> = {
  ...{ person: 100, issue: 5, language: 4.5, place: 4, area: 4, modality: 3, mode: 2.5, gender: 2.5 },
  ...{ register: 2, fee: 1.5, time: 1, clients: 1 },
}

/** In the very town that was asked for, not only near it. */
const THERE = 1 << 29
/** Has what the reader asked to be without; to work with an issue that is not the reader's is no fault. */
const BARRED = 1 << 30
/** A bit each; more conditions than this nobody types. */
const MOST_CONDITIONS = 28

/** Wishes that any one of fulfils. */
interface Condition {
  wishes: Wish[]
  weight: number
}

/** Who meets which of the reader's conditions: for each row a bit for each condition. */
export interface Match {
  marks: Uint32Array
  conditions: Condition[]
  /** The bits of somebody who meets them all. */
  all: number
}

/** Marks, for each wish, those who meet it. */
export function match(people: People, wishes: readonly Wish[], now: string): Match {
  const marks = new Uint32Array(people.listings.length)
  const conditions = gatherConditions(wishes)
  for (const [at, { wishes: alternatives }] of conditions.entries())
    for (const wish of alternatives)
      people.visit(wish, now, (row, isThere) => {
        const there = isThere && wish.kind === 'place' ? THERE : 0
        marks[row] = (marks[row] ?? 0) | (1 << at) | there
      })
  for (const wish of wishes)
    if (wish.not && wish.kind !== 'issue')
      people.visit(wish, now, (row, isThere) => {
        if (isThere) marks[row] = (marks[row] ?? 0) | BARRED
      })
  return { marks, conditions, all: 2 ** conditions.length - 1 }
}

/** How many people meet every wish. */
export function countMatching(people: People, wishes: readonly Wish[], now: string): number {
  return countFull(match(people, wishes, now))
}

/** How many people meet every condition. */
export function countFull({ marks, all }: Match): number {
  let count = 0
  for (const mark of marks) if (isFull(mark, all)) count++
  return count
}

/** Whether marks say that every condition is met. */
export function isFull(mark: number, all: number): boolean {
  return (mark & (all | BARRED)) === all
}

/** Whether marks say that somebody is in the very town. */
export function isThere(mark: number): boolean {
  return (mark & THERE) !== 0
}

/**
 * How near somebody comes who does not meet every condition: how many they meet, then how much these weigh. Zero for
 * those who meet less than half, have what was ruled out, or are not the person that was named.
 */
export function nearness(mark: number, { conditions }: Match): number {
  if (mark & BARRED) return 0
  let met = 0
  let weight = 0
  for (const [at, condition] of conditions.entries()) {
    if (mark & (1 << at)) {
      met++
      weight += condition.weight
    } else if (condition.wishes[0]?.kind === 'person') return 0
  }
  return met * 2 >= conditions.length && met > 0 ? met * 1000 + weight + (isThere(mark) ? 0.5 : 0) : 0
}

/** The wishes behind the conditions that marks say are met. */
export function metWishes(mark: number, { conditions }: Match): Wish[] {
  return conditions.flatMap(({ wishes }, at) => (mark & (1 << at) ? wishes : []))
}

function gatherConditions(wishes: readonly Wish[]): Condition[] {
  const conditions = new Map<string, Condition>()
  for (const wish of wishes) {
    if (wish.not) continue
    const key = WIDENING[wish.kind] ?? `${wish.kind}/${wish.id}`
    const condition = conditions.get(key) ?? { wishes: [], weight: WEIGHT[wish.kind] }
    condition.wishes.push(wish)
    conditions.set(key, condition)
  }
  return [...conditions.values()].slice(0, MOST_CONDITIONS)
}
