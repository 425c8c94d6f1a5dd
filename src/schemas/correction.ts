import { z } from 'astro/zod'
import { isoDateSchema } from '~/schemas/iso-date'
import { siteAddressSchema } from '~/schemas/prose'

/** Something this site had wrong in public and put right, `content/corrections.json`. Nothing is ever taken out. */
export const correctionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  /** The day it was put right. */
  on: isoDateSchema,
  /** Addresses of the pages that had it wrong. */
  pages: z.array(siteAddressSchema).min(1),
  /** Ids of the works it is about, if any. */
  references: z.array(z.string()).default([]),
  /** What stood there before. */
  was: z.string().min(1),
  /** What stands there now, and why. */
  now: z.string().min(1),
})

export const correctionsSchema = z.array(correctionSchema)

export type Correction = z.output<typeof correctionSchema>
