import { z } from 'astro/zod'
import { isoDateSchema } from '~/schemas/iso-date'

/** The description search engines show: long enough to say something, short enough not to be cut. */
export const descriptionSchema = z
  .string()
  .min(120, 'is too short: a description has 120 to 155 characters')
  .max(155, 'is too long: a description has 120 to 155 characters')

/** An address on this site: starts and ends with a slash. */
export const siteAddressSchema = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, 'is not an address of this site: write it as /guides/does-it-work/')

/** A named clinician's review. Left out until there is one; pages then say "not yet reviewed by a clinician". */
export const reviewSchema = z.strictObject({
  /** The reviewer's id in people.json. */
  by: z.string(),
  /** The day the review was finished. */
  on: isoDateSchema,
})

/** Front matter that every page of prose shares. */
export const proseFields = {
  /** The author's id in people.json. */
  author: z.string(),
  /** First published. */
  published: isoDateSchema,
  /** Last changed in substance. */
  changed: isoDateSchema,
  /** When the page is to be looked at again. */
  nextReview: isoDateSchema,
  review: reviewSchema.optional(),
  /** Addresses of pages that make sense to read next. */
  related: z.array(siteAddressSchema).default([]),
}

export type Review = z.output<typeof reviewSchema>
