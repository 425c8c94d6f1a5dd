import { z } from 'astro/zod'
import { descriptionSchema, proseFields } from '~/schemas/prose'

/** Front matter of a guide, `content/articles/*.mdx`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  description: descriptionSchema,
  /** Place among the guides, lowest first. */
  order: z.number().int(),
  ...proseFields,
})

export type Article = z.output<typeof articleSchema>
