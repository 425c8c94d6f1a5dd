import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the site under test was built. */
const OUT = process.env['UNDERCURRENT_OUT'] ?? 'dist'

/** Every address of the built site's sitemap, without the host. */
function readSitemap(): string[] {
  const xml = readFileSync(join(OUT, 'sitemap-0.xml'), 'utf8')
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

const isProfile = (address: string) => /^\/therapists\/.+/.test(address)

/** Profiles, one a therapist. */
export const PROFILES: readonly string[] = readSitemap().filter(isProfile)

/** All other pages, those the sitemap leaves out among them. */
export const PAGES: readonly string[] = [
  ...readSitemap().filter((address) => !isProfile(address)),
  '/search/',
  '/404.html',
]

const one = (addresses: readonly string[], kind: string): string => {
  if (!addresses[0]) throw new Error(`The site in ${OUT} has no ${kind} page.`)
  return addresses[0]
}

/** A page with many citations. */
export const ARTICLE = '/guides/does-it-work/'

/** One page of each kind. */
export const KINDS = {
  home: '/',
  guides: '/guides/',
  article: ARTICLE,
  issues: '/issues/',
  issue: '/issues/depression/',
  finder: '/therapists/',
  profile: one(PROFILES, 'profile'),
  search: '/search/',
  help: '/help-now/',
  about: '/about/',
  lost: '/404.html',
} as const

/** Someone on the finder's list, as the data file has them. */
export interface Listed {
  id: string
  name: string
  address: string
  fee?: { min: number }
  nextAvailable?: { start: string }
}

/** The finder's data file as it was built. */
export const DATA = JSON.parse(readFileSync(join(OUT, 'data/therapists.json'), 'utf8')) as {
  exportedAt: string
  listings: Listed[]
}

/** A built file, as text. */
export function readBuilt(path: string): string {
  return readFileSync(join(OUT, path), 'utf8')
}
