import type { APIRoute } from 'astro'
import { toBibtex } from '~/domain/citation/bibtex'
import { seenReference } from '~/domain/citation/seen-reference'
import { loadWorks } from '~/library/evidence'

/** Every work this site names, as BibTeX. */
export const GET: APIRoute = async () => {
  const works = await loadWorks()
  return new Response(toBibtex(works.map(({ reference }) => seenReference(reference))), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  })
}
