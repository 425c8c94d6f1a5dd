import { z } from 'astro/zod'
import { isoDateSchema } from '~/schemas/iso-date'
import { descriptionSchema } from '~/schemas/prose'

/** Front matter of a page about the site itself, `content/pages/*.mdx`. */
export const sitePageSchema = z.strictObject({
  title: z.string().min(1),
  description: descriptionSchema,
  /** Last changed in substance. */
  changed: isoDateSchema,
})

export type SitePage = z.output<typeof sitePageSchema>
