import { z } from 'astro/zod'
import { descriptionSchema, proseFields } from '~/schemas/prose'

/** The shelves that the guides stand on, in a reader's order. */
export const shelfSchema = z.enum(['first', 'evidence', 'finding', 'situations'])

/** Front matter of a guide, `content/articles/*.mdx`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  description: descriptionSchema,
  /** Place among the guides, lowest first. */
  order: z.number().int(),
  /** Under which heading of the list of guides it stands; the first where nothing is said. */
  shelf: shelfSchema.default('first'),
  ...proseFields,
})

export type Shelf = z.output<typeof shelfSchema>

export type Article = z.output<typeof articleSchema>
