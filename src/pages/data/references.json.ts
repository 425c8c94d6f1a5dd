import type { APIRoute } from 'astro'
import { seenReference } from '~/domain/citation/seen-reference'
import { loadWorks } from '~/library/evidence'

/** Every work this site names, as CSL-JSON, without the fields that nobody saw. */
export const GET: APIRoute = async () => {
  const works = await loadWorks()
  return Response.json(works.map(({ reference }) => seenReference(reference)))
}
