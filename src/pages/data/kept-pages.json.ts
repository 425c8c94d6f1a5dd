import type { APIRoute } from 'astro'
import literata from '~/assets/fonts/literata.woff2?url'
import publicSans from '~/assets/fonts/public-sans.woff2?url'
import { loadKeptPages } from '~/library/kept-pages'

/** What a reader keeps on their device when they ask on /comfort/: addresses of pages and of the files they need. */
export const GET: APIRoute = async () =>
  Response.json({ pages: await loadKeptPages(), files: [literata, publicSans, '/favicon.svg'] })
