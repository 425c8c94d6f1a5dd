import type { ComparatorKind, DesignKind, Finding, FindingResult, Measure } from '~/schemas/finding'

const COMPARATORS: Record<ComparatorKind, string> = {
  'inactive-control': 'Waiting, usual or light care',
  'other-therapy': 'Another treatment',
  placebo: 'Placebo pill',
  mixed: 'Several kinds together',
  none: 'Nobody (before and after)',
  'not-applicable': 'No comparison',
}

const DESIGNS: Record<DesignKind, string> = {
  'meta-analysis': 'Many trials together',
  'network-meta-analysis': 'Many trials, many therapies',
  review: 'Review in words',
  'randomised-trial': 'One randomised trial',
  'before-after': 'Before and after',
  survey: 'Survey',
  correlation: 'Link between two things',
}

const MEASURES: Record<Measure, string> = {
  'hedges-g': 'Hedges’ g',
  'cohens-d': 'Cohen’s d',
  'effect-size': 'Effect size (kind not named)',
  'point-biserial-r': 'Correlation of treatment and change (rp)',
  'risk-difference': 'Risk difference',
  'odds-ratio': 'Odds ratio',
  percentage: 'Per cent of people',
  'correlation-r': 'Correlation (r)',
  'within-group-g': 'Change inside one group (g)',
  'within-group-smd': 'Change inside one group (SMD)',
  'within-group-effect-size': 'Change inside one group (effect size)',
  'within-arm-change': 'Change inside one group',
  statement: 'In words',
}

const RESULTS: Record<FindingResult, string> = {
  'favours-therapy': 'For the therapy',
  'no-difference': 'No clear difference',
  'favours-comparator': 'For the other treatment',
  mixed: 'Mixed',
  uncontrolled: 'Uncontrolled',
  link: 'A link, not a cause',
  context: 'Context',
}

/** What people were compared with, in a few words. */
export function comparatorWords(kind: ComparatorKind): string {
  return COMPARATORS[kind]
}

/** How a result was come by, in a few words. */
export function designWords(kind: DesignKind): string {
  return DESIGNS[kind]
}

/** The name of a measure. */
export function measureWords(measure: Measure): string {
  return MEASURES[measure]
}

/** Which way a result points, in a few words. */
export function resultWords({ result, subject }: Pick<Finding, 'result' | 'subject'>): string {
  return subject === 'all-therapies' && result === 'favours-therapy'
    ? 'For therapy in general'
    : RESULTS[result]
}

/** A number as a page prints it: a real minus sign, and the paper's own digits. */
export function numberWords(value: number): string {
  return String(value).replace('-', '\u2212')
}

/** `0.62 (95% interval 0.47 to 0.76)`, with what stands behind a number where there is one. */
export function estimateWords(
  { estimate, interval }: Pick<Finding, 'estimate' | 'interval'>,
  after = '',
): string {
  if (estimate === undefined) return ''
  return `${numberWords(estimate)}${after}${interval ? ` (${intervalWords(interval)})` : ''}`
}

/** `95% interval 0.47 to 0.76`. */
export function intervalWords({ low, high, level }: NonNullable<Finding['interval']>): string {
  return `${level}% interval ${numberWords(low)} to ${numberWords(high)}`
}

/** A sentence's first letter as a capital. */
export function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How many studies and people a result rests on: `11 studies, 771 people`. Empty where the paper does not say. */
export function sizeWords({ k, n }: Pick<Finding, 'k' | 'n'>): string {
  const studies = k === undefined ? [] : [`${k.toLocaleString('en-GB')} ${k === 1 ? 'study' : 'studies'}`]
  const people = n === undefined ? [] : [`${n.toLocaleString('en-GB')} people`]
  return [...studies, ...people].join(', ')
}
