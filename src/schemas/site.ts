import { z } from 'astro/zod'
import { nationSchema } from '~/schemas/crisis-lines'
import { webAddressSchema } from '~/schemas/web-address'

/** Facts about the site itself, from `content/site.json`. */
export const siteSchema = z.strictObject({
  /** The name as readers see it. */
  name: z.string().min(1),
  /** A few words beside the name. */
  tagline: z.string().min(1),
  /** The address the site is published at, without a trailing slash. */
  address: webAddressSchema,
  /** Who publishes it. */
  organisation: z.string().min(1),
  /** How readers reach the editors. */
  contact: z.strictObject({ email: z.email() }),
  /** Language tag of every page. */
  language: z.string().min(2),
  /** The issues whose verdicts the front page shows, by id or label. */
  frontPageIssues: z.array(z.string()).min(1).max(6),
  /** The nation whose crisis lines come first. */
  firstNation: nationSchema,
})

export type Site = z.output<typeof siteSchema>
