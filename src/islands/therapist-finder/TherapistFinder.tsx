import './therapist-finder.css'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Facets } from '~/domain/finder/facets'
import { isAsking, NOTHING_ASKED } from '~/domain/finder/search-state'
import { localNow } from '~/domain/local-now'
import { CrisisNotice } from './CrisisNotice'
import { dropWish, onlineInstead, readOtherwise } from './drop-wish'
import { FinderForm } from './FinderForm'
import { Results } from './Results'
import { StatusLine } from './StatusLine'
import { statusText } from './status-text'
import { Understood } from './Understood'
import { useFinderData } from './use-finder-data'
import { useSearchState } from './use-search-state'

interface Props {
  /** Where the listings and the words are fetched from. */
  listingsAddress: string
  vocabularyAddress: string
  /** What the filters offer before anything is asked, counted at build. */
  facets: Facets
  /** How many therapists the page lists. */
  total: number
  /** The list as built; it stays for readers without script and while nothing is asked. */
  children?: ComponentChildren
}

/** Narrows the list of therapists to what a reader asks for, on their own device. */
export function TherapistFinder({ listingsAddress, vocabularyAddress, facets, total, children }: Props) {
  const form = useRef<HTMLElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const [state, change] = useSearchState(form)
  const [isNear, setIsNear] = useState(false)
  const asking = isAsking(state) || state.sort !== NOTHING_ASKED.sort
  const loading = useFinderData(asking || isNear, listingsAddress, vocabularyAddress)
  const ready = loading.state === 'ready' ? loading : undefined
  const now = useMemo(() => (ready ? localNow(new Date(), ready.file.timeZone) : ''), [ready])
  const answer = useMemo(() => (ready ? ready.data.find(state, now) : undefined), [ready, state, now])
  const counted = useMemo(
    () => (ready && answer ? ready.data.countFacets(answer.wishes, now) : facets),
    [ready, answer, facets],
  )

  /** For buttons that vanish when pressed: the keyboard goes on from the status line, not from the top of the page. */
  const step = (part: Parameters<typeof change>[0]) => {
    change(part, 'push')
    bar.current?.focus()
  }

  return (
    <div class="finder">
      <FinderForm {...{ form, state }} facets={counted} onChange={change} onWanted={() => setIsNear(true)}>
        {answer && <CrisisNotice wishes={answer.wishes} />}
      </FinderForm>
      {ready && answer && (
        <Understood
          {...{ answer }}
          onRemove={(wish) => step(dropWish(ready.data, state, wish))}
          onCorrect={(wish) => step(readOtherwise(state, wish))}
        />
      )}
      <div ref={bar} tabIndex={-1} class="finder-bar needs-script">
        <StatusLine text={statusText({ loading, answer, asking, total })} />
        {asking && (
          <button type="button" class="button light" onClick={() => step(NOTHING_ASKED)}>
            Start again
          </button>
        )}
      </div>
      {ready && answer && asking && (
        <Results
          {...{ answer, now }}
          data={ready.data}
          sample={ready.file.sample}
          onDrop={(wish) => step(dropWish(ready.data, state, wish))}
          onOnlineInstead={() => step(onlineInstead(ready.data, state, answer))}
        />
      )}
      <div hidden={Boolean(ready && asking)}>{children}</div>
    </div>
  )
}
