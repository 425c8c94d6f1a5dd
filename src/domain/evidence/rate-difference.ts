import type { Finding } from '~/schemas/finding'

/** A group as counted: which share of it, from 0 to 1, and how many people it had. */
export interface Rate {
  share: number
  n: number
}

/** By how much one rate is above another, with its 95% interval: shares from −1 to 1. */
export interface RateDifference {
  estimate: number
  low: number
  high: number
}

/** Two groups of a finding, the one with the higher rate first. */
export interface ComparedRates extends RateDifference {
  higher: string
  lower: string
}

/** 97.5% of a bell curve lie below. */
const Z = 1.959964

/**
 * The difference between two rates with its 95% interval by method 10 of Newcombe (Statistics in Medicine 1998; 17:
 * 873–890), which joins Wilson's intervals of the two. Bender (Controlled Clinical Trials 2001; 22: 102–110) shows that the
 * simple interval is too short in small groups.
 */
export function rateDifference(first: Rate, second: Rate): RateDifference {
  const [one, two] = [wilsonInterval(first), wilsonInterval(second)]
  const estimate = first.share - second.share
  return {
    estimate,
    low: estimate - Math.hypot(first.share - one.low, two.high - second.share),
    high: estimate + Math.hypot(one.high - first.share, second.share - two.low),
  }
}

/** Wilson's interval for one rate (Journal of the American Statistical Association 1927; 22: 209–212). */
function wilsonInterval({ share, n }: Rate): { low: number; high: number } {
  const middle = share + Z ** 2 / (2 * n)
  const half = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  const whole = 1 + Z ** 2 / n
  return { low: (middle - half) / whole, high: (middle + half) / whole }
}

/**
 * The interval of a number needed to treat (Altman, BMJ 1998; 317: 1309–1312): the limits of the difference, turned over and
 * exchanged. Where the difference may be none, it runs from one more in every `from` people, through infinity, to one
 * fewer in every `to`.
 */
export function neededRange({ low, high }: Pick<RateDifference, 'low' | 'high'>): {
  from: number
  to: number
  isThroughNone: boolean
} {
  const [from = Infinity, to = Infinity] = [high, low].map((limit) => 1 / Math.abs(limit))
  const isThroughNone = low <= 0 && high >= 0
  return {
    from: isThroughNone ? from : Math.min(from, to),
    to: isThroughNone ? to : Math.max(from, to),
    isThroughNone,
  }
}

/** Measures whose outcome is something that happens or does not: beside a score nobody could tell what was counted. */
const COUNTED: readonly Finding['measure'][] = ['percentage', 'risk-difference', 'odds-ratio']

/** Each group of a finding with the next lower, where the paper gives exact rates and says how many people were in both. */
export function comparedRates({ arms = [], measure }: Pick<Finding, 'arms' | 'measure'>): ComparedRates[] {
  if (!COUNTED.includes(measure)) return []
  const counted = arms.flatMap(({ name, n, value, unit, about }) =>
    n !== undefined && unit === '%' && !about ? [{ name, n, share: value / 100 }] : [],
  )
  if (counted.length < arms.length) return []
  const falling = counted.sort((a, b) => b.share - a.share)
  return falling
    .slice(1)
    .map((lower, index) => ({ lower, higher: falling[index] ?? lower }))
    .map(({ higher, lower }) => ({
      ...{ higher: higher.name, lower: lower.name },
      ...rateDifference(higher, lower),
    }))
}

/**
 * The difference between two groups as people out of 100, and for how many people treated there is one more. A difference
 * that may be none gives only its range, as everywhere on this site.
 */
export function differenceWords({ higher, lower, ...difference }: ComparedRates): string {
  const [estimate, low, high] = [difference.estimate, difference.low, difference.high].map((share) =>
    Math.round(Math.abs(100 * share)),
  )
  const { from, to, isThroughNone } = neededRange(difference)
  const [least, most] = [Math.round(from), Math.round(to)]
  const start = `With ${higher} rather than ${lower}:`
  if (isThroughNone)
    return `${start} anything from ${high} more in 100 (one more for every ${least} people treated), through no difference, to ${low} fewer in 100 (one fewer for every ${most} people treated). So this settles nothing.`
  const needed = Math.round(1 / difference.estimate)
  return `${start} about ${estimate} more in 100 (the interval allows ${low} to ${high}). That is one more for about every ${needed} people treated (${least} to ${most}).`
}
