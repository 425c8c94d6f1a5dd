import type { RefObject } from 'preact'
import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'
import type { Wish } from '~/domain/finder/wish'
import { SortChoice } from './SortChoice'
import { StatusLine } from './StatusLine'
import type { Loading } from './use-finder-data'
import type { Removed } from './use-removed'
import type { ChangeSearch } from './use-search-state'

interface Props {
  bar: RefObject<HTMLDivElement | null>
  wishes: readonly Wish[]
  loading: Loading['state']
  state: SearchState
  /** What the status line says. */
  text: string
  /** The wish that was just taken out. */
  removed: Removed | undefined
  asking: boolean
  /** The day of which the order is, where it is no longer that of today. */
  oldOrder: string | undefined
  /** The reader chooses an order. */
  onOrder: () => void
  retry: () => void
  onChange: ChangeSearch
  /** A step after which the keyboard goes on from here. */
  onStep: (part: Partial<SearchState>) => void
}

/** Between form and list: how many there are, in which order, and the ways back. */
export function FinderBar(props: Props) {
  const { bar, state, text, wishes, loading, removed, asking, oldOrder, onOrder, retry, onChange, onStep } =
    props
  const chooseOrder = (sort: SearchState['sort']) => {
    onOrder()
    onChange({ sort }, 'push')
  }
  const hasPlace = wishes.some(({ kind, not }) => kind === 'place' && !not)
  return (
    <div ref={bar} tabIndex={-1} class="finder-bar needs-script">
      <StatusLine {...{ text }} after={state} />
      <div class="finder-steps no-print">
        {removed && (
          <button type="button" class="button light" onClick={() => onStep(removed.before)}>
            Put back “{removed.label}”
          </button>
        )}
        {(loading === 'failed' || loading === 'offline' || loading === 'unsound') && (
          <button type="button" class="button light" onClick={retry}>
            Try again
          </button>
        )}
        {asking && (
          <button type="button" class="button light" onClick={() => onStep(NOTHING_ASKED)}>
            Start again
          </button>
        )}
        <SortChoice sort={state.sort} {...{ oldOrder, hasPlace }} onChoose={chooseOrder} />
      </div>
    </div>
  )
}
