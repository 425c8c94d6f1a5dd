import { z } from 'astro/zod'
import { descriptionSchema, proseFields } from '~/schemas/prose'

/** How sure we can be that psychodynamic therapy helps with an issue. Meanings: `domain/evidence/verdict.ts`. */
export const verdictSchema = z.enum(['strong', 'moderate', 'limited', 'contested', 'none-found', 'against'])

/**
 * Front matter of an issue, `content/issues/*.mdx`. An issue without prose is vocabulary for the finder
 * and a row in the list of issues; it gets a page of its own once it has prose, author and dates.
 */
export const issueSchema = z.strictObject({
  title: z.string().min(1),
  /** Short label, for filters and cards. */
  label: z.string().min(1),
  description: descriptionSchema,
  verdict: verdictSchema,
  /** What exactly the verdict is about, as a noun phrase. */
  verdictFor: z.string().min(1),
  /** Why this verdict, in one or two plain sentences without numbers. */
  verdictWhy: z.string().min(1),
  /**
   * Which other help may suit better or come first, in one or two plain sentences without numbers. The finder says it
   * beside the verdict; the page's own prose carries the sources.
   */
  elsewhere: z.string().min(1).optional(),
  /** Reference ids the verdict rests on. */
  restsOn: z.array(z.string()),
  /** The strongest counter-finding or limit, in one sentence. */
  objection: z.string().min(1),
  /** Reference ids the objection comes from. */
  objectionFrom: z.array(z.string()),
  /** Ids of the findings the verdict rests on, the strongest first. */
  findings: z.array(z.string()).default([]),
  /** Id of the strongest finding against it. */
  counterFinding: z.string().optional(),
  /** Id of the claim that the verdict makes. */
  claim: z.string().optional(),
  /** Whether the issue can put someone's life or safety at risk: help now is then shown on its page. */
  danger: z.boolean(),
  /** Whether the page's prose, which opens with what keeps someone safe, comes before the verdict. */
  safetyFirst: z.boolean().default(false),
  /** Whether the page offers a quick exit. */
  quickExit: z.boolean(),
  /** Words people say, lower case. */
  say: z.array(z.string().min(2)).min(1),
  author: proseFields.author.optional(),
  published: proseFields.published.optional(),
  changed: proseFields.changed.optional(),
  nextReview: proseFields.nextReview.optional(),
  review: proseFields.review,
  related: proseFields.related,
})

export type Verdict = z.output<typeof verdictSchema>
export type Issue = z.output<typeof issueSchema>
