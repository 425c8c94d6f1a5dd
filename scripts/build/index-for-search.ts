import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** What stands in a sentence and is no part of it: citations, their notes in the margin, explained terms. */
const ASIDES = ['.prose sup', '.margin-note', '.term-note']

/** Makes the Pagefind index of a built site, in its `pagefind` folder. Throws with Pagefind's own words when it cannot. */
export async function indexForSearch(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ASIDES })
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: folder })
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await close()
  const failed = [...added.errors, ...written.errors]
  if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`)
  return { pages: added.page_count }
}
