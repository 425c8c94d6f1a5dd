import { z } from 'astro/zod'
import { isoDateSchema } from '~/schemas/iso-date'

/** What a claim is about. `effect` and `comparison` say what a treatment does, and need a result of a comparison. */
export const claimKindSchema = z.enum([
  'effect',
  'comparison',
  'harm',
  'prevalence',
  'process',
  'method',
  'practice',
  'law',
  'gap',
])

/** How a claim stands today. Words: `domain/evidence/claim-words.ts`. */
export const standingSchema = z.enum(['firm', 'limited', 'contested', 'thin', 'open'])

const sourceSchema = z.strictObject({
  /** Id of a work in references.json. */
  reference: z.string(),
  /** Where in the work: `abstract`, `p. 12`, `table 2`. */
  place: z.string().min(1).optional(),
})

/** Works and results that something rests on. */
const groundsShape = {
  sources: z.array(sourceSchema).default([]),
  /** Ids of findings. */
  findings: z.array(z.string()).default([]),
}

/** A claim this site makes, `content/claims.json`: what it rests on, and what speaks against it. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  /** The claim in one plain sentence that can stand alone. */
  statement: z.string().min(1),
  kind: claimKindSchema,
  standing: standingSchema,
  /** Ids of the issues it bears on. */
  issues: z.array(z.string()).default([]),
  ...groundsShape,
  /** The day somebody last held the claim against its sources. */
  checkedOn: isoDateSchema,
  /** The strongest thing to be said against it. */
  objection: z.strictObject({ says: z.string().min(1), ...groundsShape }),
  /** What would have to be found for us to take it back. */
  wouldChange: z.string().min(1),
})

export const claimsSchema = z.array(claimSchema)

export type Claim = z.output<typeof claimSchema>
export type ClaimKind = z.output<typeof claimKindSchema>
export type Standing = z.output<typeof standingSchema>
