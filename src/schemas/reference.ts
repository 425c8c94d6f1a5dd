import { z } from 'astro/zod'
import { webAddressSchema } from '~/schemas/web-address'

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  /** A group's name, or one that does not divide. */
  literal: z.string().optional(),
})

const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
})

/** What we have seen of a work ourselves. */
export const verificationSchema = z.strictObject({
  /** `confirmed`: paper or abstract read. `confirmed-citation`: only its bibliographic line. `memory`: neither. */
  status: z.enum(['confirmed', 'confirmed-citation', 'memory']),
  /** CSL fields that no source showed us: they are not printed. */
  unseen: z.array(z.string()).default([]),
  /** How many of the authors, from the first, a source showed; 0 means none are printed. */
  authorsSeen: z.number().int().nonnegative().optional(),
  /** Given names were not seen: initials are not printed. */
  givenNamesUnseen: z.boolean().optional(),
  /** Where it was read. */
  sources: z.array(z.string()).default([]),
  /** What an editor should know. */
  note: z.string().nullish(),
})

/** A work that pages cite: CSL-JSON as Zotero exports it. Unknown CSL fields are kept. */
export const referenceSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  type: z.string(),
  title: z.string().min(1),
  author: z.array(nameSchema).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  number: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  URL: webAddressSchema.optional(),
  custom: z
    .looseObject({
      verification: verificationSchema,
      /** Who did it, as far as that bears on the result: developers, advocates, critics. One sentence. */
      allegiance: z.string().optional(),
    })
    .optional(),
})

export const referencesSchema = z.array(referenceSchema)

export type Reference = z.output<typeof referenceSchema>
