import { Resvg } from '@resvg/resvg-js'
import type { APIRoute, GetStaticPaths } from 'astro'
import { cardName } from '~/domain/addresses'
import { drawCard } from '~/domain/drawing/card-svg'
import { loadGuides, loadIssues, loadSite } from '~/library'

const FONT = 'src/assets/fonts/literata-card.ttf'

/** A share card for the front page, every guide and every issue page. */
export const getStaticPaths = (async () => {
  const [site, guides, issues] = await Promise.all([loadSite(), loadGuides(), loadIssues()])
  const pages = [
    { address: '/', title: site.tagline },
    ...guides.map(({ address, title }) => ({ address, title })),
    ...issues.flatMap(({ address, issue, page }) => (page ? [{ address, title: issue.title }] : [])),
  ]
  return pages.map((page) => ({
    params: { card: cardName(page.address) },
    props: { ...page, siteName: site.name },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ address: string; title: string; siteName: string }> = ({ props }) => {
  const picture = new Resvg(drawCard(props), { font: { fontFiles: [FONT], loadSystemFonts: false } })
  return new Response(new Uint8Array(picture.render().asPng()), { headers: { 'Content-Type': 'image/png' } })
}
