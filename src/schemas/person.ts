import { z } from 'astro/zod'

/** An author, reviewer or editor, from `content/people.json`. */
export const personSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The name in the byline. */
  name: z.string().min(1),
  /** One named human being, or a group. */
  kind: z.enum(['person', 'organisation']),
  /** What they do here: `editors`, `reviewer` … */
  role: z.string().min(1),
  /** One plain sentence about them. */
  about: z.string().min(1),
})

export const peopleSchema = z.array(personSchema)

export type Person = z.output<typeof personSchema>
