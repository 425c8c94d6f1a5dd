import {
  allBits,
  countBits,
  dropBits,
  hasBit,
  joinBits,
  keepBits,
  makeBits,
  type Bits,
} from '~/domain/finder/bits'
import type { People } from '~/domain/finder/people'
import { isSoon, type Wish, type WishKind } from '~/domain/finder/wish'

/** Kinds where a second wish widens ("Bath or Bristol"); elsewhere it narrows ("grief and anger"). */
const WIDENING: Partial<Record<WishKind, string>> = {
  ...{ place: 'place', area: 'place', mode: 'mode', gender: 'gender', person: 'person' },
  ...{ time: 'time', fee: 'fee', register: 'register', clients: 'clients', access: 'access' },
}

/** What dropping a wish costs the reader: the last to be dropped weighs most. */
const WEIGHT: Record<WishKind, number> = {
  ...{ person: 100, issue: 5, language: 4.5, place: 4, area: 4, modality: 3, mode: 2.5, gender: 2.5 },
  ...{ register: 2, fee: 1.5, time: 1, clients: 1, access: 4 },
}

/** More conditions than this nobody types. */
const MOST_CONDITIONS = 28

/** Wishes that any one of fulfils, and who meets one of them. */
interface Condition {
  wishes: Wish[]
  weight: number
  holders: Bits
}

/** Who meets which of the reader's conditions. */
export interface Match {
  conditions: Condition[]
  /** Those who meet them all and have nothing of what was ruled out. */
  full: Bits
  /** Those in the very town that was asked for, not only near it. */
  there: Bits
  /** Those who have what the reader asked to be without; to work with an issue that is not the reader's is no fault. */
  barred: Bits
}

/** Finds those who meet each wish. */
export function match(people: People, wishes: readonly Wish[], now: string): Match {
  const matched: Match = {
    conditions: gatherConditions(people, wishes, now),
    full: allBits(people.size),
    ...{ there: makeBits(people.size), barred: makeBits(people.size) },
  }
  for (const wish of wishes) {
    const { all, there } = people.holders(wish, now)
    if (!wish.not && there) joinBits(matched.there, there)
    if (wish.not && wish.kind !== 'issue') joinBits(matched.barred, there ?? all)
  }
  if (!people.isWhole) keepBits(matched.full, people.arrived)
  for (const { holders } of matched.conditions) keepBits(matched.full, holders)
  dropBits(matched.full, matched.barred)
  return matched
}

/** How many people meet every wish. */
export function countMatching(people: People, wishes: readonly Wish[], now: string): number {
  return countFull(match(people, wishes, now))
}

/** How many people meet every condition. */
export function countFull({ full }: Match): number {
  return countBits(full)
}

/**
 * How near somebody comes who does not meet every condition: how many they meet, then how much these weigh. Zero for
 * those who meet less than half, have what was ruled out, or are not the person that was named.
 */
export function nearness({ conditions, barred, there }: Match, row: number): number {
  if (hasBit(barred, row)) return 0
  let met = 0
  let weight = 0
  for (const condition of conditions) {
    if (hasBit(condition.holders, row)) {
      met++
      weight += condition.weight
    } else if (condition.wishes[0]?.kind === 'person') return 0
  }
  return met * 2 >= conditions.length && met > 0 ? met * 1000 + weight + (hasBit(there, row) ? 0.5 : 0) : 0
}

/** Those who meet every condition but one, and the most that {@link nearness} can be. */
export function lackingOne({ conditions, full, barred, there }: Match): { bits: Bits; nearest: number } {
  const bits = makeBits(full.length * 32)
  const weights = conditions.filter(({ wishes }) => wishes[0]?.kind !== 'person').map(({ weight }) => weight)
  const all = conditions.reduce((sum, { weight }) => sum + weight, 0)
  for (const lacked of conditions) {
    const others = conditions.filter((other) => other !== lacked && lacked.wishes[0]?.kind !== 'person')
    const [first] = others
    if (!first) continue
    const meeting = first.holders.slice()
    for (const { holders } of others) keepBits(meeting, holders)
    joinBits(bits, meeting)
  }
  dropBits(bits, full)
  dropBits(bits, barred)
  const most = (conditions.length - 1) * 1000 + all - Math.min(...weights)
  return { bits, nearest: most + (countBits(there) > 0 ? 0.5 : 0) }
}

/** The wishes that somebody meets: of alternatives those that they do. */
export function metWishes(people: People, { conditions }: Match, who: { row: number; now: string }): Wish[] {
  const isMet = (wish: Wish) => hasBit(people.holders(wish, who.now).all, who.row)
  return conditions.flatMap(({ wishes }) => wishes.filter(isMet))
}

/** The wishes of the conditions that somebody does not meet. */
export function lackedWishes({ conditions }: Match, row: number): Wish[] {
  return conditions.flatMap(({ wishes, holders }) => (hasBit(holders, row) ? [] : wishes))
}

function gatherConditions(people: People, wishes: readonly Wish[], now: string): Condition[] {
  const gathered = new Map<string, Wish[]>()
  for (const wish of wishes) {
    if (wish.not) continue
    const key = isSoon(wish) ? 'soon' : (WIDENING[wish.kind] ?? `${wish.kind}/${wish.id}`)
    gathered.set(key, [...(gathered.get(key) ?? []), wish])
  }
  return [...gathered.values()].slice(0, MOST_CONDITIONS).map((alternatives) => ({
    wishes: alternatives,
    weight: alternatives[0] ? WEIGHT[alternatives[0].kind] : 0,
    holders: people.anyHolders(alternatives, now),
  }))
}
