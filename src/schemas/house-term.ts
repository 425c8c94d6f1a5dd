import { z } from 'astro/zod'

/** Words we do not use, what to write instead and why, from `content/house-terms.json`. */
export const houseTermSchema = z.strictObject({
  /** Why we avoid words of this kind. */
  kind: z.enum(['stigma', 'certainty', 'retired-name', 'american', 'sales']),
  /** What must not stand. A capital letter makes capitals count; `*` stands for any letters. */
  words: z.array(z.string().min(2)).min(1),
  /** What to write instead. */
  instead: z.string().min(1),
  /** Why, in one sentence. */
  why: z.string().min(1),
  /** Words that a pattern with `*` would catch, and that may stand. */
  except: z.array(z.string().min(2)).default([]),
  /** Where one of these stands in the same sentence, the sentence explains the word, and it may stay. */
  unlessNear: z.array(z.string().min(2)).default([]),
})

export const houseTermsSchema = z.array(houseTermSchema)

export type HouseTerm = z.output<typeof houseTermSchema>
