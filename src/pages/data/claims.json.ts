import type { APIRoute } from 'astro'
import { loadClaims } from '~/library/evidence'

/** The ledger of claims as it stands in the content, and where this site makes each. */
export const GET: APIRoute = async () => {
  const records = await loadClaims()
  return Response.json({
    licence: 'CC BY 4.0',
    dictionary: '/data/dictionary.json',
    claims: records.map(({ claim, pages }) => ({ ...claim, pages })),
  })
}
