import type { RefObject } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import {
  fromFragment,
  isForeignFragment,
  NOTHING_ASKED,
  toFragment,
  type SearchState,
} from '~/domain/finder/search-state'
import { readForm } from './read-form'

/** How a change enters the reader's history: a choice is a step that Back undoes, a key press is not. */
export type HistoryStep = 'push' | 'replace'

/** Puts part of the search state and the address right. */
export type ChangeSearch = (part: Partial<SearchState>, step: HistoryStep) => void

/** Typing reaches the address after this pause: Safari refuses more than 100 changes of it in 30 seconds. */
const PAUSE_MS = 320

/**
 * The search state, kept in the address fragment. It starts empty, as the page was built; after hydration it is
 * what the fragment says, and over that whatever the reader has typed or chosen in `form` already.
 */
export function useSearchState(form: RefObject<HTMLElement | null>): [SearchState, ChangeSearch] {
  const [state, setState] = useState<SearchState>(NOTHING_ASKED)
  const latest = useRef(state)
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const show = useCallback((after: SearchState) => {
    latest.current = after
    setState(after)
  }, [])

  const settle = useCallback(() => {
    if (pending.current === undefined) return
    clearTimeout(pending.current)
    pending.current = undefined
    history.replaceState(null, '', addressOf(latest.current))
  }, [])

  const change = useCallback<ChangeSearch>((part, step) => {
    if (step === 'push') settle()
    show({ ...latest.current, ...part })
    if (step === 'push') return history.pushState(null, '', addressOf(latest.current))
    // Another search starts at the top of its list.
    if (history.state !== null) history.replaceState(null, '')
    clearTimeout(pending.current)
    pending.current = setTimeout(settle, PAUSE_MS)
  }, [])

  useEffect(() => {
    const read = ({ type }: { type: string }) => {
      if (!isForeignFragment(location.hash)) {
        clearTimeout(pending.current)
        pending.current = undefined
        // At the start most addresses ask for nothing; what stands there already is not drawn twice.
        if (type !== 'load' || location.hash !== '') show(fromFragment(location.hash))
      } else if (type === 'hashchange' && toFragment(latest.current) !== '') {
        // The skip link was followed: the address goes on saying what is searched for.
        history.replaceState(null, '', addressOf(latest.current))
      }
    }
    read({ type: 'load' })
    const early = readForm(form.current?.parentElement)
    if (Object.keys(early).length > 0) change(early, 'replace')
    const box = form.current
    box?.addEventListener('focusout', settle)
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    return () => {
      box?.removeEventListener('focusout', settle)
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
    }
  }, [])

  return [state, change]
}

function addressOf(state: SearchState): string {
  return `${location.pathname}${location.search}${toFragment(state)}`
}
