import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Typing reaches the address after this pause: Safari refuses more than 100 changes of it in 30 seconds. */
const PAUSE_MS = 320

/**
 * What is asked, kept in the address fragment, which no server sees. What the reader typed in `box` while the script
 * was on its way comes first. The box takes the focus unless the reader is already somewhere else.
 */
export function useQuery(box: RefObject<HTMLInputElement | null>): [string, (query: string) => void] {
  const [query, setQuery] = useState('')

  useEffect(() => {
    const read = () => setQuery((before) => readFragment() ?? before)
    const early = box.current?.value ?? ''
    if (early === '') read()
    else setQuery(early)
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
    }
  }, [])

  useEffect(() => {
    const text = query.trim()
    if (text === (readFragment() ?? '')) return
    const fragment = text ? `#${new URLSearchParams({ q: text })}` : ''
    const timer = setTimeout(() => history.replaceState(null, '', location.pathname + fragment), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [query])

  return [query, setQuery]
}

/** The query in the fragment; undefined where the fragment is not a query, such as the skip link's `#content`. */
function readFragment(): string | undefined {
  if (location.hash.length > 1 && !location.hash.includes('=')) return undefined
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? ''
}
