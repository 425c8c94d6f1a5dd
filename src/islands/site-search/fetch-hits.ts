import { isAbout, wordsOf } from './is-about'

/** One page that a search found. */
export interface SearchHit {
  address: string
  title: string
  /** Guide, issue, therapist … */
  kind: string
  /** Escaped text with the found words in `<mark>`. */
  excerpt: string
}

/** What a search found. */
export interface Found {
  hits: SearchHit[]
  /** How many pages have all the words; of the hits, how many after those have only some. */
  total: number
  others: number
}

interface Pagefind {
  search: (query: string, options: { filters: { room: string } }) => Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  id: string
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

/** Of fewer pages with all the words those with some are shown, too. */
const FEW = 3
/** Shorter words say too little, and more need not be looked up one by one. */
const SHORTEST_WORD = 4
const MOST_WORDS = 8

let loading: Promise<[Pagefind, string]> | undefined

/** Searches the Pagefind index of this site, fetching it the first time. Rejects when it is out of reach. */
export async function fetchHits(query: string, limit: number): Promise<Found> {
  loading ??= Promise.all([import(/* @vite-ignore */ SCRIPT) as Promise<Pagefind>, fetchStamp()])
  const [pagefind, stamp] = await loading.catch((error: unknown) => {
    loading = undefined
    throw error
  })
  const whole = await searchRooms(pagefind, query)
  const some = whole.length < FEW ? await searchWords(pagefind, query) : []
  const others = some.filter(({ id }) => whole.every((result) => result.id !== id))
  const found = await readAbout(whole, query, limit)
  const more = await readAbout(others, query, limit - found.length)
  // Pagefind keeps silent about parts it could not fetch, and a line that broke would look like “nothing found”.
  if (found.length + more.length === 0 && (await fetchStamp()) !== stamp)
    throw new Error('The index has changed.')
  const hits = [...found, ...more].map(({ url, excerpt, meta }) => ({
    address: url,
    title: meta.title ?? url,
    kind: meta.kind ?? 'Page',
    excerpt,
  }))
  const dropped = Math.min(limit, whole.length) - found.length
  return { hits, total: whole.length - dropped, others: more.length }
}

/** The first of some results, as far as they are about a query. */
async function readAbout(
  results: readonly PagefindResult[],
  query: string,
  limit: number,
): Promise<PagefindPage[]> {
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  return pages.filter(({ excerpt }) => isAbout(excerpt, query))
}

/** Pages that have some words of a query; the more of them, and the rarer, the better. */
async function searchWords(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
  const words = [...new Set(wordsOf(query))]
    .filter(({ length }) => length >= SHORTEST_WORD)
    .slice(0, MOST_WORDS)
  if (words.length < 2) return []
  const pages = new Map<string, PagefindResult>()
  for (const results of await Promise.all(words.map((word) => searchRooms(pagefind, word))))
    for (const result of results) {
      const score = (pages.get(result.id)?.score ?? 0) + result.score / results.length
      pages.set(result.id, { ...result, score })
    }
  return [...pages.values()].sort(byScore)
}

async function searchRooms(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
  const rooms = await Promise.all(
    Object.entries(ROOMS).map(async ([room, weight]) => {
      const { results } = await pagefind.search(query, { filters: { room } })
      return results.map((result) => ({ ...result, score: result.score * weight }))
    }),
  )
  return rooms.flat().sort(byScore)
}

function byScore(a: PagefindResult, b: PagefindResult): number {
  return b.score - a.score
}

/** What the index says of itself: other words when the site has been published anew. */
async function fetchStamp(): Promise<string> {
  const response = await fetch(STAMP, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${STAMP}: ${response.status}`)
  return response.text()
}
