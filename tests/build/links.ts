import { LinkChecker } from 'linkinator'
import { serveSite } from '../../scripts/serve/site-server'
import { type Page } from './built-site'
import { values } from './page-parts'

/** A link within the site, as it stands on a page. */
export interface Link {
  /** The address of the page it stands on. */
  from: string
  href: string
  path: string
  /** Without the `#`; empty where there is none. */
  fragment: string
}

const HERE = 'https://here.example'

/** Every link of a page that stays on the site. */
export function linksWithin({ address, document }: Page): Link[] {
  return values(document, 'a[href], area[href]', 'href').flatMap((href) => {
    const url = new URL(href, HERE + address)
    return url.origin === HERE
      ? [{ from: address, href, path: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) }]
      : []
  })
}

/** Serves a built site, follows every link from its front page, and says which are broken, as `page → link`. */
export async function crawl(folder: string): Promise<{ broken: string[]; found: Set<string> }> {
  const server = await serveSite(folder)
  try {
    const { links } = await new LinkChecker().check({
      path: `${server.address}/`,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      linksToSkip: async (link) => !link.startsWith(`${server.address}/`),
      fragmentsToSkip: async (fragment) => fragment.includes('='),
    })
    const here = links.filter(({ state }) => state !== 'SKIPPED')
    const inSite = (url = '') => url.replace(server.address, '')
    return {
      broken: here
        .filter(({ state }) => state === 'BROKEN')
        .map(({ url, parent }) => `${inSite(parent)} → ${inSite(url)}`),
      found: new Set(here.map(({ url }) => new URL(url).pathname)),
    }
  } finally {
    await server.close()
  }
}
