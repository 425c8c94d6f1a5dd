import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { isAsking, NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'
import { chipLabel } from '~/domain/finder/sentences'
import type { Wish } from '~/domain/finder/wish'
import { useAnswer } from './use-answer'
import { useFinderData } from './use-finder-data'
import { useRemoved } from './use-removed'
import { useScrollBack } from './use-scroll-back'
import { useSearchState } from './use-search-state'

/** The parts of the page that the finder reads from and sends the keyboard to. */
export interface Places {
  form: RefObject<HTMLElement | null>
  /** The bar with the status line. */
  bar: RefObject<HTMLDivElement | null>
}

/**
 * The whole search: what is asked, what was found, and every step a reader can take. Where the list as built `hasFaded`, its
 * order is of another day. It is drawn anew as soon as the data is here, and that is fetched when a reader comes to the form
 * or chooses an order: nothing moves under somebody who only reads, and until then the bar says of which day the order is.
 */
export function useFinder(addresses: DataAddresses, { form, bar }: Places, hasFaded: boolean) {
  const [state, change] = useSearchState(form)
  const [isNear, setIsNear] = useState(false)
  const [removed, remember] = useRemoved(state)
  const asking = isAsking(state) || state.sort !== NOTHING_ASKED.sort
  const [loading, retry] = useFinderData(asking || isNear, addresses)
  const finder = loading.state === 'ready' ? loading.finder : undefined
  const { searched: last, listed, facets, now, showMore } = useAnswer(finder, state)
  const searched = finder && last
  const wishes = searched?.answer.wishes ?? []
  const isListed = Boolean(finder && listed && (asking || hasFaded))
  useScrollBack(isListed)

  /** For buttons that vanish when pressed: the keyboard goes on from the status line, not from the top of the page. */
  const step = (part: Partial<SearchState> | undefined) => {
    if (!part) return
    change(part, 'push')
    bar.current?.focus()
  }
  const drop = async (wish: Wish) => {
    const part = await finder?.change({ kind: 'drop', state, wish })
    if (part) remember({ label: chipLabel(wish), before: state }, { ...state, ...part })
    step(part)
  }
  const askOnline = async () => step(await finder?.change({ kind: 'online-instead', state, wishes }))
  return {
    ...{ state, change, removed, asking, loading: loading.state, retry, searched, wishes, now, showMore },
    ...{ facets, listed, isCurrent: listed?.search === state },
    hasOldOrder: hasFaded && loading.state !== 'loading' && !finder,
    ...{ isListed, sample: finder?.sample ?? false, step, drop, askOnline },
    comeNear: () => setIsNear(true),
    fetchDetail: finder?.detail ?? (() => Promise.resolve(undefined)),
  }
}
