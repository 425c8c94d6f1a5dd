import type { APIRoute } from 'astro'
import { loadFindings, loadWithheldFindings } from '~/library/evidence'

/** Every finding that is shown, as it stands in the content, and why some are not here. */
export const GET: APIRoute = async () => {
  const [records, withheld] = await Promise.all([loadFindings(), loadWithheldFindings()])
  return Response.json({
    licence: 'CC BY 4.0',
    dictionary: '/data/dictionary.json',
    findings: records.map(({ finding }) => finding),
    leftOut: withheld.map(({ id, withheld }) => ({ id, why: withheld })),
  })
}
