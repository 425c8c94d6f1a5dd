import type { APIRoute } from 'astro'
import { CLAIM_COLUMNS } from '~/domain/evidence/claim-columns'
import { toCsv } from '~/domain/evidence/csv'
import { loadClaims } from '~/library/evidence'

/** Every claim, a row each. The columns are explained in dictionary.json. */
export const GET: APIRoute = async () =>
  new Response(toCsv(CLAIM_COLUMNS, await loadClaims()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
