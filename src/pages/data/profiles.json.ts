import type { APIRoute } from 'astro'
import { profileAddress } from '~/domain/therapists/profile-address'
import { loadTherapists } from '~/library'

/** Addresses of the profiles this build made. The finder asks for them only when its data is newer than the build. */
export const GET: APIRoute = async () =>
  Response.json((await loadTherapists()).therapists.map(profileAddress))
