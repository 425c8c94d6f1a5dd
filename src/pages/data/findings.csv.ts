import type { APIRoute } from 'astro'
import { findingsCsv } from '~/domain/evidence/finding-columns'
import { loadFindings } from '~/library/evidence'

/** Every finding that is shown, a row each. The columns are explained in dictionary.json. */
export const GET: APIRoute = async () =>
  new Response(findingsCsv(await loadFindings()), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
