import type { APIRoute } from 'astro'
import { makeListingFile } from '~/domain/therapists/listing'
import { loadTherapists } from '~/library'

/** What the finder fetches: every therapist as a listing. */
export const GET: APIRoute = async () => {
  const { header, therapists } = await loadTherapists()
  return Response.json(makeListingFile(header, therapists))
}
