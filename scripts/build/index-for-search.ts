import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { GlossaryTerm } from '~/schemas/glossary-term'

/** What stands in a sentence and is no part of it: citations, their notes in the margin, explained terms. */
const ASIDES = ['.prose sup', '.margin-note', '.term-note']

/**
 * Makes the Pagefind index of a built site, in its `pagefind` folder, with each term of the glossary as a find of its
 * own. Throws with Pagefind's own words when it cannot.
 */
export async function indexForSearch(
  folder: string,
  terms: readonly GlossaryTerm[],
): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ASIDES })
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: folder })
  const inGlossary = await addTerms(index, terms)
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await close()
  const failed = [...added.errors, ...inGlossary, ...written.errors]
  if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`)
  return { pages: added.page_count }
}

async function addTerms(index: PagefindIndex, terms: readonly GlossaryTerm[]): Promise<string[]> {
  const answers = await Promise.all(
    terms.map(({ id, term, alsoKnownAs, definition }) =>
      index.addCustomRecord({
        url: `/glossary/#${id}`,
        language: 'en',
        content: `${[term, ...alsoKnownAs].join(', ')}. ${definition}`,
        meta: { title: term, kind: 'Glossary' },
        filters: { room: ['reading'] },
      }),
    ),
  )
  return answers.flatMap(({ errors }) => errors)
}
