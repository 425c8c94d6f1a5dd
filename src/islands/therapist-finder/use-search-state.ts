import { useCallback, useEffect, useState } from 'preact/hooks'
import { fromFragment, NOTHING_ASKED, toFragment, type SearchState } from '~/domain/finder/search-state'

/** How a change enters the reader's history: a choice is a step that Back undoes, a key press is not. */
export type HistoryStep = 'push' | 'replace'

/** The search state, kept in the address fragment. It starts empty, as the page was built, and is read after hydration. */
export function useSearchState(): [SearchState, (change: Partial<SearchState>, step: HistoryStep) => void] {
  const [state, setState] = useState<SearchState>(NOTHING_ASKED)

  useEffect(() => {
    const read = () => setState(fromFragment(location.hash))
    read()
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
    }
  }, [])

  const change = useCallback((part: Partial<SearchState>, step: HistoryStep) => {
    setState((before) => {
      const after = { ...before, ...part }
      const address = `${location.pathname}${location.search}${toFragment(after)}`
      if (step === 'push') history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      return after
    })
  }, [])

  return [state, change]
}
