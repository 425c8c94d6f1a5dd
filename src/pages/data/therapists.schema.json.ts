import type { APIRoute } from 'astro'
import { loadSite } from '~/library'
import { therapistJsonSchema } from '~/schemas/therapist-json-schema'

/** The format of the therapist export, as JSON Schema. */
export const GET: APIRoute = async () => {
  const { address } = await loadSite()
  return Response.json(therapistJsonSchema(`${address}/data/therapists.schema.json`))
}
