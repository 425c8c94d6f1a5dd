import type { Finding } from '~/schemas/finding'
import { orient } from '~/domain/evidence/orient'

/**
 * The common-language effect size (McGraw and Wong, 1992): the chance that one person picked at random from the
 * treated group does better than one from the other, Φ(d / √2). Assumes that both groups spread alike, as a bell curve.
 */
export function chanceOfDoingBetter(difference: number): number {
  return normalShare(difference / Math.SQRT2)
}

/** Cohen's U3 (1977): the share of the comparison group that the average treated person does better than, Φ(d). */
export function shareBelowAverageTreated(difference: number): number {
  return normalShare(difference)
}

/** The share of a bell curve below `z`, by formula 7.1.26 of Abramowitz and Stegun (1964): exact to 0.00000015. */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const sum = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592].reduce(
    (total, factor) => (total + factor) * t,
    0,
  )
  const inner = 1 - sum * Math.exp(-x * x)
  return z < 0 ? (1 - inner) / 2 : (1 + inner) / 2
}

/** The assumption every sentence made from a standardised difference rests on. */
export const ASSUMPTION =
  'Worked out from the effect size, as if results in both groups spread alike, as a bell curve.'

/** What each group came to, as people out of 100. Undefined where a paper gives no rates. */
export function ratesWords({ arms }: Pick<Finding, 'arms'>): string | undefined {
  if (!arms?.every(({ unit }) => unit === '%')) return undefined
  const groups = arms.map(({ name, n, value, about }) => {
    const size = n === undefined ? '' : ` (${n} took part)`
    return `${about ? 'about ' : ''}${Math.round(value)} with ${name}${size}`
  })
  return `Of 100 people: ${groups.join('; ')}.`
}

/**
 * A standardised difference as a chance, with its assumption. The interval goes with it, so that a result too uncertain
 * to count does not sound like one that does. Undefined for other measures, and for a null result without an interval.
 */
export function chanceWords(finding: Finding): string | undefined {
  const { controlled, measure, subject, result } = finding
  const oriented = orient(finding)
  if (!controlled || !oriented || (measure !== 'hedges-g' && measure !== 'cohens-d')) return undefined
  const { estimate, interval } = oriented
  const times = (difference: number) => Math.round(chanceOfDoingBetter(difference) * 100)
  const whom = subject === 'all-therapies' ? 'a therapy' : 'this therapy'
  const start = `Take one person from each group by chance: the one who had ${whom} would be doing better`
  const range = interval && `${times(interval.low)} to ${times(interval.high)} times in 100`
  if (result === 'no-difference')
    return range && `${start} anything from ${range}. No difference would be 50, so this settles nothing.`
  const room = range ? ` (the interval allows ${range})` : ''
  return `${start} about ${times(estimate)} times in 100${room}. No difference would be 50.`
}
