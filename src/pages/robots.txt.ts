import type { APIRoute } from 'astro'
import { loadSite } from '~/library'

/** Everything may be read; the sitemap stands at the address in site.json. */
export const GET: APIRoute = async () => {
  const site = await loadSite()
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site.address).href}\n`,
  )
}
