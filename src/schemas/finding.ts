import { z } from 'astro/zod'

/** Words after an estimate: which of its two sides speaks for the therapy. */
export const directionSchema = z.enum([
  'above-favours-therapy',
  'below-favours-therapy',
  'sign-unknown',
  'none',
])

/** What people were compared with. Words: `domain/evidence/words.ts`. */
export const comparatorKindSchema = z.enum([
  'inactive-control',
  'other-therapy',
  'placebo',
  'mixed',
  'none',
  'not-applicable',
])

/** How a result was come by. */
export const designKindSchema = z.enum([
  'meta-analysis',
  'network-meta-analysis',
  'review',
  'randomised-trial',
  'before-after',
  'survey',
  'correlation',
])

/** What an estimate is. Results of two measures never share an axis. */
export const measureSchema = z.enum([
  'hedges-g',
  'cohens-d',
  'effect-size',
  'point-biserial-r',
  'risk-difference',
  'odds-ratio',
  'percentage',
  'correlation-r',
  'within-group-g',
  'within-group-smd',
  'within-group-effect-size',
  'within-arm-change',
  'statement',
])

/** Which way a result points, as its authors report it. */
export const resultSchema = z.enum([
  'favours-therapy',
  'no-difference',
  'favours-comparator',
  'mixed',
  'uncontrolled',
  'link',
  'context',
])

const intervalSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  /** In per cent: 90 or 95 as a rule. */
  level: z.number().gt(50).lt(100),
})

const armSchema = z.strictObject({
  name: z.string().min(1),
  /** People in the group. */
  n: z.number().int().positive().optional(),
  value: z.number(),
  unit: z.string(),
  /** The paper says "about" or "nearly". */
  about: z.boolean().optional(),
})

const findingShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  /** The work it stands in: an id of references.json. */
  reference: z.string(),
  /** Ids of the issues it bears on, the nearest first; none where it is about therapy in general. */
  issues: z.array(z.string()),
  /** What was studied: psychodynamic therapy, talking therapies together, or another one (for context). */
  subject: z.enum(['psychodynamic', 'all-therapies', 'another-therapy']),
  condition: z.string().min(1),
  population: z.string().min(1),
  intervention: z.string().min(1),
  comparator: z.string().min(1),
  comparatorKind: comparatorKindSchema,
  /** Whether the figure is a difference between groups. Change from before to after is not. */
  controlled: z.boolean(),
  outcome: z.string().min(1),
  time: z.string().min(1),
  timeKind: z.enum(['end', 'follow-up', 'various']),
  /** The design in the paper's words. */
  design: z.string().min(1),
  designKind: designKindSchema,
  measure: measureSchema,
  /** Unit of the estimate, where it has one. */
  unit: z.string().optional(),
  /** As printed in the paper, with the paper's sign. */
  estimate: z.number().optional(),
  interval: intervalSchema.optional(),
  arms: z.array(armSchema).min(2).optional(),
  p: z.string().optional(),
  /** How many studies. */
  k: z.number().int().positive().optional(),
  /** How many people. */
  n: z.number().int().positive().optional(),
  /** How far the studies disagree, in per cent. */
  i2: z.number().min(0).max(100).optional(),
  direction: directionSchema,
  result: resultSchema,
  /** The result in one plain sentence. */
  says: z.string().min(1),
  /** How certain the authors or a reviewer judged it. */
  certainty: z.string().optional(),
  /** What to bear in mind: printed wherever the result is. */
  caveat: z.string().min(1),
  /** Where in the work it stands. */
  place: z.string().min(1),
  verification: z.strictObject({
    /** `confirmed`: read where `sources` say. `memory`: not read, so it carries no number. */
    status: z.enum(['confirmed', 'memory']),
    sources: z.array(z.string()).min(1),
  }),
  /** Why it is kept out of tables, plots and downloads. */
  withheld: z.string().optional(),
})

type Shape = z.output<typeof findingShape>

/** A published result, `content/findings.json`. It is refused where it contradicts itself or claims more than was read. */
export const findingSchema = findingShape.superRefine((finding, context) => {
  for (const [path, message] of faultsOf(finding)) context.addIssue({ code: 'custom', path, message })
})

export const findingsSchema = z.array(findingSchema)

/** Each fault: where it is and what is wrong, as the end of a sentence that starts with the value's name. */
function faultsOf(finding: Shape): [PropertyKey[], string][] {
  return [...intervalFaults(finding), ...controlFaults(finding), ...readingFaults(finding)]
}

function intervalFaults({ estimate, interval, measure }: Shape): [PropertyKey[], string][] {
  const faults: [PropertyKey[], string][] = []
  if (
    measure === 'odds-ratio' &&
    [estimate, interval?.low].some((value) => value !== undefined && value <= 0)
  )
    faults.push([['measure'], 'is an odds ratio, which is always above zero'])
  if (!interval) return faults
  if (estimate === undefined) faults.push([['interval'], 'has no estimate to belong to'])
  else if (estimate < interval.low || estimate > interval.high)
    faults.push([
      ['interval'],
      `is ${interval.low} to ${interval.high} and leaves out its own estimate, ${estimate}`,
    ])
  return faults
}

function controlFaults({ comparatorKind, controlled, measure, result }: Shape): [PropertyKey[], string][] {
  const hasNobody = comparatorKind === 'none' || comparatorKind === 'not-applicable'
  const isWithin = measure.startsWith('within-')
  const faults: [PropertyKey[], string][] = []
  if (controlled && (hasNobody || isWithin))
    faults.push([
      ['controlled'],
      'is true, but nobody is compared here: an uncontrolled result must be marked with false',
    ])
  if (!controlled && isWithin && result !== 'uncontrolled')
    faults.push([['result'], 'needs to be uncontrolled, since the figure is change inside one group'])
  if (!controlled && /^(favours|no-difference)/.test(result))
    faults.push([['result'], 'is about a comparison, and this result has none'])
  return faults
}

function readingFaults(finding: Shape): [PropertyKey[], string][] {
  const { verification, withheld, measure, estimate } = finding
  if (measure === 'statement' && estimate !== undefined)
    return [[['estimate'], 'is a number, but the measure says that this is a statement']]
  if (verification.status === 'confirmed') return []
  const numbers = (['estimate', 'interval', 'arms', 'p', 'k', 'n', 'i2'] as const).filter(
    (key) => key in finding,
  )
  const faults = numbers.map((key): [PropertyKey[], string] => [
    [key],
    'is a number from a source that nobody has read: read it first, or take the number out',
  ])
  return withheld ? faults : [...faults, [['withheld'], 'is missing: what nobody has read is not shown']]
}

export type Finding = z.output<typeof findingSchema>
export type Direction = z.output<typeof directionSchema>
export type ComparatorKind = z.output<typeof comparatorKindSchema>
export type DesignKind = z.output<typeof designKindSchema>
export type Measure = z.output<typeof measureSchema>
export type FindingResult = z.output<typeof resultSchema>
