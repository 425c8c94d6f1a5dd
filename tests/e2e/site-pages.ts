import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the site under test was built. */
const OUT = process.env['UNDERCURRENT_OUT'] ?? 'dist'

/** Someone on the finder's list, as the data file has them. */
export interface Listed {
  id: string
  name: string
  address: string
  fee?: { min: number }
  nextAvailable?: { start: string; checkedOn: string }
}

/** A built file, as text. */
export function readBuilt(path: string): string {
  return readFileSync(join(OUT, path), 'utf8')
}

/** The finder's data file as it was built. */
export const DATA = JSON.parse(readBuilt('data/therapists.json')) as {
  exportedAt: string
  listings: Listed[]
}

/** Profiles, one a therapist. */
export const PROFILES: readonly string[] = DATA.listings.map(({ address }) => address)

/** Pages of sources in the evidence room, all made alike. */
export const SOURCES: readonly string[] = readdirSync(join(OUT, 'evidence'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['claims', 'data', 'methods', 'works'].includes(entry.name))
  .map(({ name }) => `/evidence/${name}/`)

const ADDRESSES = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)

/** Lists of therapists, all made alike: by issue, by place, online and of all. */
export const ROOMS: readonly string[] = ADDRESSES.filter(
  (address) =>
    /^\/therapists\/.+/.test(address) &&
    readBuilt(`${address.slice(1)}index.html`).includes('class="wrap room'),
)

/** All other pages, those that no sitemap names among them. */
export const PAGES: readonly string[] = ADDRESSES.filter(
  (address) => ![PROFILES, SOURCES, ROOMS].some((made) => made.includes(address)),
).sort()

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
  room: one(ROOMS, 'list'),
  places: '/therapists/in/',
  apply: '/therapists/apply/',
  profile: one(PROFILES, 'profile'),
  shortlist: '/shortlist/',
  search: '/search/',
  help: '/help-now/',
  comfort: '/comfort/',
  evidence: '/evidence/',
  source: one(SOURCES, 'source'),
  about: '/about/',
  lost: '/404.html',
} as const
