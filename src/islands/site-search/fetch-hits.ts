import { isAbout } from './is-about'

/** One page that a search found. */
export interface SearchHit {
  address: string
  title: string
  /** Guide, issue, therapist … */
  kind: string
  /** Escaped text with the found words in `<mark>`. */
  excerpt: string
}

interface Pagefind {
  search: (query: string, options: { filters: { room: string } }) => Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  score: number
  data: () => Promise<PagefindPage>
}

interface PagefindPage {
  url: string
  excerpt: string
  meta: { title?: string; kind?: string }
}

const SCRIPT = '/pagefind/pagefind.js'
const STAMP = '/pagefind/pagefind-entry.json'

/** Pages are in one of these rooms (`data-pagefind-filter`). What was written for readers comes before the works it cites. */
const ROOMS = { reading: 6, therapists: 1, sources: 0.5 }

let loading: Promise<[Pagefind, string]> | undefined

/** Searches the Pagefind index of this site, fetching it the first time. Rejects when it is out of reach. */
export async function fetchHits(query: string, limit: number): Promise<{ hits: SearchHit[]; total: number }> {
  loading ??= Promise.all([import(/* @vite-ignore */ SCRIPT) as Promise<Pagefind>, fetchStamp()])
  const [pagefind, stamp] = await loading.catch((error: unknown) => {
    loading = undefined
    throw error
  })
  const results = await searchRooms(pagefind, query)
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  const found = pages.filter(({ excerpt }) => isAbout(excerpt, query))
  // Pagefind keeps silent about parts it could not fetch, and a line that broke would look like “nothing found”.
  if (found.length === 0 && (await fetchStamp()) !== stamp) throw new Error('The index has changed.')
  const hits = found.map(({ url, excerpt, meta }) => ({
    address: url,
    title: meta.title ?? url,
    kind: meta.kind ?? 'Page',
    excerpt,
  }))
  return { hits, total: results.length - pages.length + found.length }
}

async function searchRooms(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
  const rooms = await Promise.all(
    Object.entries(ROOMS).map(async ([room, weight]) => {
      const { results } = await pagefind.search(query, { filters: { room } })
      return results.map((result) => ({ ...result, score: result.score * weight }))
    }),
  )
  return rooms.flat().sort((a, b) => b.score - a.score)
}

/** What the index says of itself: other words when the site has been published anew. */
async function fetchStamp(): Promise<string> {
  const response = await fetch(STAMP, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${STAMP}: ${response.status}`)
  return response.text()
}
