import './therapist-finder.css'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Facets } from '~/domain/finder/facets'
import { readOtherwise } from '~/domain/finder/drop-wish'
import { isAsking, NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'
import type { Wish } from '~/domain/finder/wish'
import { CrisisNotice } from './CrisisNotice'
import { FinderForm } from './FinderForm'
import { Results } from './Results'
import { StatusLine } from './StatusLine'
import { statusText } from './status-text'
import { Understood } from './Understood'
import { useAnswer } from './use-answer'
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
  const loading = useFinderData(asking || isNear, {
    ...{ manifest: '/data/finder.json', profiles: '/data/profiles.json', built },
  })
  const finder = loading.state === 'ready' ? loading.finder : undefined
  const { searched, now, showMore } = useAnswer(finder, state)
  const answer = searched?.answer

  /** For buttons that vanish when pressed: the keyboard goes on from the status line, not from the top of the page. */
  const step = (part: Partial<SearchState> | undefined) => {
    if (!part) return
    change(part, 'push')
    bar.current?.focus()
  }
  const drop = async (wish: Wish) => step(await finder?.change({ kind: 'drop', state, wish }))
  const askOnline = async (wishes: readonly Wish[]) =>
    step(await finder?.change({ kind: 'online-instead', state, wishes }))

  return (
    <div class="finder">
      <FinderForm
        {...{ form, state }}
        facets={searched?.facets ?? facets}
        onChange={change}
        onWanted={() => setIsNear(true)}
      >
        {answer && <CrisisNotice wishes={answer.wishes} />}
      </FinderForm>
      {answer && (
        <Understood
          {...{ answer }}
          onRemove={(wish) => void drop(wish)}
          onCorrect={(wish) => step(readOtherwise(state, wish))}
        />
      )}
      <div ref={bar} tabIndex={-1} class="finder-bar needs-script">
        <StatusLine after={state} text={statusText({ loading: loading.state, searched, asking, total })} />
        {asking && (
          <button type="button" class="button light" onClick={() => step(NOTHING_ASKED)}>
            Start again
          </button>
        )}
      </div>
      {finder && answer && asking && (
        <Results
          {...{ answer, now }}
          sample={finder.sample}
          onMore={showMore}
          onDrop={(wish) => void drop(wish)}
          onOnlineInstead={() => void askOnline(answer.wishes)}
        />
      )}
      <div hidden={Boolean(answer && asking)}>{children}</div>
    </div>
  )
}
