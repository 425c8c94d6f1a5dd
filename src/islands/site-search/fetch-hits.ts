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

let loading: Promise<Pagefind> | undefined

/** Searches the Pagefind index of this site, fetching it the first time. Rejects when it is out of reach. */
export async function fetchHits(query: string, limit: number): Promise<{ hits: SearchHit[]; total: number }> {
  const address = '/pagefind/pagefind.js'
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>
  const pagefind = await loading.catch((error: unknown) => {
    loading = undefined
    throw error
  })
  const { results } = await pagefind.search(query)
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  const hits = pages.map(({ url, excerpt, meta }) => ({
    address: url,
    title: meta.title ?? url,
    kind: meta.kind ?? 'Page',
    excerpt,
  }))
  return { hits, total: results.length }
}
