import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Searched } from '~/domain/finder/desk'
import type { Facets } from '~/domain/finder/facets'
import type { FinderAnswer } from '~/domain/finder/find'
import type { SearchState } from '~/domain/finder/search-state'
import { makeSearcher, type FinderClient } from './finder-client'
import { notePlace, notedPlace } from './noted-place'

/** How many people are listed at first, and how many more each time. */
export const PAGE = 24

/** The counts of the filters wait until nobody has typed for this long. */
const PAUSE_MS = 250

/** What a search gave, and a way to list more of it. */
export interface Answering {
  /** What was found, for the words on the page; until a new answer is there, the last. */
  searched: Searched | undefined
  /** What was found, for the cards, and the search that it answers: a task later, so that neither makes the other late. */
  listed: Listed | undefined
  /** The counts of the filters: while somebody types, the last. */
  facets: Facets | undefined
  /** The local time it is true for; empty until the finder is there. */
  now: string
  showMore: () => void
}

interface Listed {
  answer: FinderAnswer
  search: SearchState
}

/** Asks the finder at each change of the search. Whoever comes back finds as many people listed as they left. */
export function useAnswer(finder: FinderClient | undefined, state: SearchState): Answering {
  const [searched, setSearched] = useState<Searched>()
  const [facets, setFacets] = useState<Facets>()
  const [listed, setListed] = useState<Listed>()
  const [most, setMost] = useState(PAGE)
  const now = finder?.now ?? ''
  const ask = useMemo(() => finder && makeSearcher(finder), [finder])
  const grown = useGrowth(finder)
  // The first answer to what was typed is not to wait for the counts either.
  const isTyping = useIsTyping(state, grown) || (!searched && state.query !== '')
  useEffect(() => setMost(notedPlace().most ?? PAGE), [state])
  useEffect(() => {
    if (!ask) return
    let isWanted = true
    const question = { kind: 'search', state, now, most } as const
    void ask({ ...question, isTyping }).then((found) => {
      if (!isWanted) return
      setSearched(found)
      setTimeout(() => isWanted && setListed({ answer: found.answer, search: state }))
      if (found.facets) setFacets(found.facets)
    })
    const count = () => void ask(question).then((found) => isWanted && setFacets(found.facets))
    const timer = isTyping ? setTimeout(count, PAUSE_MS) : undefined
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [ask, state, now, most, grown])
  const showMore = () => {
    notePlace({ most: most + PAGE })
    setMost(most + PAGE)
  }
  return { searched, listed, facets, now, showMore }
}

/** Whether what has changed since last time is the text of the box, or who has arrived, and not a choice. */
function useIsTyping(state: SearchState, grown: number): boolean {
  const before = useRef({ state, grown })
  const isTyping = before.current.state.query !== state.query || before.current.grown !== grown
  useEffect(() => {
    before.current = { state, grown }
  }, [state, grown])
  return isTyping
}

/** A number that changes when more people have arrived. */
function useGrowth(finder: FinderClient | undefined): number {
  const [grown, setGrown] = useState(0)
  useEffect(() => {
    const listen = () => setGrown((before) => before + 1)
    finder?.news.addEventListener('growth', listen)
    return () => finder?.news.removeEventListener('growth', listen)
  }, [finder])
  return grown
}
