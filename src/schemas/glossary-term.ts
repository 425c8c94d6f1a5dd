import { z } from 'astro/zod'
import { siteAddressSchema } from '~/schemas/prose'

/** The longest a definition may be, in words. */
const MOST_WORDS = 60

/** A word explained, from `content/glossary.json`. */
export const glossaryTermSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  term: z.string().min(1),
  alsoKnownAs: z.array(z.string().min(1)).default([]),
  /** What it means, in plain words. Its first sentence stands alone: pages show it where they first use the term. */
  definition: z
    .string()
    .min(1)
    .refine((text) => text.split(/\s+/).length <= MOST_WORDS, `has more than ${MOST_WORDS} words`),
  /** Forms that pages explain in place: the term and its other names unless given, none for everyday words. */
  inText: z.array(z.string().min(2)).optional(),
  /** Ids of other terms. */
  seeAlso: z.array(z.string()).default([]),
  /** The id of a reference that says so. */
  source: z.string().optional(),
  /** A page that says more. */
  readMore: siteAddressSchema.optional(),
})

/** The whole glossary. Refuses two terms of one id. */
export const glossarySchema = z
  .array(glossaryTermSchema)
  .refine((terms) => new Set(terms.map(({ id }) => id)).size === terms.length, 'has two terms of one id')

export type GlossaryTerm = z.output<typeof glossaryTermSchema>
