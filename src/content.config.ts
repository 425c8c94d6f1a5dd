import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { articleSchema } from '~/schemas/article'
import { claimSchema } from '~/schemas/claim'
import { correctionSchema } from '~/schemas/correction'
import { crisisLinesSchema } from '~/schemas/crisis-lines'
import { findingSchema } from '~/schemas/finding'
import { glossaryTermSchema } from '~/schemas/glossary-term'
import { issueSchema } from '~/schemas/issue'
import { personSchema } from '~/schemas/person'
import { referenceSchema } from '~/schemas/reference'
import { sitePageSchema } from '~/schemas/site-page'
import { siteSchema } from '~/schemas/site'
import { exportHeaderSchema, therapistSchema } from '~/schemas/therapist'

const content = process.env['UNDERCURRENT_CONTENT'] ?? 'content'
const therapistExport = process.env['THERAPISTS_EXPORT'] ?? `${content}/therapists.json`

const mdx = (folder: string) => glob({ base: `${content}/${folder}`, pattern: '*.mdx' })
/** The values of a JSON text; some programs put a byte order mark before it. */
const parse = (text: string) => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
const json = (name: string) =>
  file(`${content}/${name}`, { parser: (text) => parse(text) as Record<string, unknown>[] })
/** A JSON file that is one thing rather than a list: its entry is called `the`. */
const single = (
  path: string,
  pick: (value: Record<string, unknown>) => Record<string, unknown> = (value) => value,
) => file(path, { parser: (text) => ({ the: pick(parse(text) as Record<string, unknown>) }) })

const withoutPeople = ({ therapists: _, ...header }: Record<string, unknown>) => header

export const collections = {
  articles: defineCollection({ loader: mdx('articles'), schema: articleSchema }),
  issues: defineCollection({ loader: mdx('issues'), schema: issueSchema }),
  pages: defineCollection({ loader: mdx('pages'), schema: sitePageSchema }),
  glossary: defineCollection({ loader: json('glossary.json'), schema: glossaryTermSchema }),
  people: defineCollection({ loader: json('people.json'), schema: personSchema }),
  references: defineCollection({ loader: json('references.json'), schema: referenceSchema }),
  findings: defineCollection({ loader: json('findings.json'), schema: findingSchema }),
  claims: defineCollection({ loader: json('claims.json'), schema: claimSchema }),
  corrections: defineCollection({ loader: json('corrections.json'), schema: correctionSchema }),
  site: defineCollection({ loader: single(`${content}/site.json`), schema: siteSchema }),
  crisisLines: defineCollection({
    loader: single(`${content}/crisis-lines.json`),
    schema: crisisLinesSchema,
  }),
  exportHeader: defineCollection({
    loader: single(therapistExport, withoutPeople),
    schema: exportHeaderSchema,
  }),
  therapists: defineCollection({
    loader: file(therapistExport, {
      parser: (text) =>
        z.object({ therapists: z.array(z.looseObject({ id: z.string() })) }).parse(parse(text)).therapists,
    }),
    schema: therapistSchema,
  }),
}
