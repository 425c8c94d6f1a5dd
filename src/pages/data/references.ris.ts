import type { APIRoute } from 'astro'
import { toRis } from '~/domain/citation/ris'
import { seenReference } from '~/domain/citation/seen-reference'
import { loadWorks } from '~/library/evidence'

/** Every work this site names, as RIS. */
export const GET: APIRoute = async () => {
  const works = await loadWorks()
  return new Response(toRis(works.map(({ reference }) => seenReference(reference))), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  })
}
