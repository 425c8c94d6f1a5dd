import type { APIRoute } from 'astro'
import { loadFinderFiles } from '~/library/finder-files'

/** Names the version of the finder's data: the one file of it that changes. */
export const GET: APIRoute = async () => Response.json((await loadFinderFiles()).manifest)
