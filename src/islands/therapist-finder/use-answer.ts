import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Searched } from '~/domain/finder/desk'
import type { SearchState } from '~/domain/finder/search-state'
import { localNow } from '~/domain/local-now'
import { makeSearcher, type FinderClient } from './finder-client'
import { notePlace, notedPlace } from './noted-place'

/** How many people are listed at first, and how many more each time. */
export const PAGE = 24

/** What a search gave, and a way to list more of it. */
export interface Answering {
  /** Until a new answer is there, the last. */
  searched: Searched | undefined
  /** The local time it is true for; empty until the finder is there. */
  now: string
  showMore: () => void
  /** The answer is to the search as it stands. */
  isCurrent: boolean
}

/** Asks the finder at each change of the search. Whoever comes back finds as many people listed as they left. */
export function useAnswer(finder: FinderClient | undefined, state: SearchState): Answering {
  const [searched, setSearched] = useState<Searched>()
  const [answered, setAnswered] = useState<SearchState>()
  const [most, setMost] = useState(PAGE)
  const now = useMemo(() => (finder ? localNow(new Date(), finder.timeZone) : ''), [finder])
  const search = useMemo(() => finder && makeSearcher(finder), [finder])
  const grown = useGrowth(finder)
  useEffect(() => setMost(notedPlace().most ?? PAGE), [state])
  useEffect(() => {
    let isWanted = true
    void search?.({ kind: 'search', state, now, most }).then((found) => {
      if (!isWanted) return
      setSearched(found)
      setAnswered(state)
    })
    return () => {
      isWanted = false
    }
  }, [search, state, now, most, grown])
  const showMore = () => {
    notePlace({ most: most + PAGE })
    setMost(most + PAGE)
  }
  return { searched, now, showMore, isCurrent: answered === state }
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
