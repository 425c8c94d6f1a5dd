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
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>
}

interface PagefindPage {
  url: string
  excerpt: string
  meta: { title?: string; kind?: string }
}

const SCRIPT = '/pagefind/pagefind.js'
const STAMP = '/pagefind/pagefind-entry.json'

let loading: Promise<[Pagefind, string]> | undefined

/** Searches the Pagefind index of this site, fetching it the first time. Rejects when it is out of reach. */
export async function fetchHits(query: string, limit: number): Promise<{ hits: SearchHit[]; total: number }> {
  loading ??= Promise.all([import(/* @vite-ignore */ SCRIPT) as Promise<Pagefind>, fetchStamp()])
  const [pagefind, stamp] = await loading.catch((error: unknown) => {
    loading = undefined
    throw error
  })
  const { results } = await pagefind.search(query)
  // Pagefind keeps silent about parts it could not fetch, and a line that broke would look like “nothing found”.
  if (results.length === 0 && (await fetchStamp()) !== stamp) throw new Error('The index has changed.')
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  const hits = pages.map(({ url, excerpt, meta }) => ({
    address: url,
    title: meta.title ?? url,
    kind: meta.kind ?? 'Page',
    excerpt,
  }))
  return { hits, total: results.length }
}

/** What the index says of itself: other words when the site has been published anew. */
async function fetchStamp(): Promise<string> {
  const response = await fetch(STAMP, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${STAMP}: ${response.status}`)
  return response.text()
}
