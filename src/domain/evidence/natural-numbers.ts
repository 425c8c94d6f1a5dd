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

/**
 * What a result means for people. Rates are told as they are; a standardised difference becomes a chance, with its
 * assumption. Undefined for anything else: an odds ratio alone or a change inside one group says nothing of the kind.
 */
export function naturalWords(finding: Finding): { words: string; assumption?: string } | undefined {
  const { arms, controlled, measure, subject } = finding
  if (!controlled) return undefined
  if (arms?.every(({ unit }) => unit === '%'))
    return { words: `Of 100 people: ${arms.map(countWords).join('; ')}.` }
  if (measure !== 'hedges-g' && measure !== 'cohens-d') return undefined
  const oriented = orient(finding)
  if (!oriented) return undefined
  const times = Math.round(chanceOfDoingBetter(oriented.estimate) * 100)
  const whom = subject === 'all-therapies' ? 'a therapy' : 'this therapy'
  return {
    words: `Take one person from each group by chance: the one who had ${whom} would be doing better about ${times} times in 100. Were there no difference, it would be 50.`,
    assumption: ASSUMPTION,
  }
}

function countWords({ name, value, about }: NonNullable<Finding['arms']>[number]): string {
  return `${about ? 'about ' : ''}${Math.round(value)} with ${name}`
}
