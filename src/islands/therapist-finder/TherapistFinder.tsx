import './therapist-finder.css'
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { countFacets, facetOptions, type Facets } from '~/domain/finder/facets'
import { find, type FinderAnswer } from '~/domain/finder/find'
import { isAsking, NOTHING_ASKED } from '~/domain/finder/search-state'
import { countPeople, statusSentence } from '~/domain/finder/sentences'
import { withoutWords } from '~/domain/finder/without-words'
import type { Wish } from '~/domain/finder/wish'
import { localNow } from '~/domain/local-now'
import { CrisisNotice } from './CrisisNotice'
import { FinderForm } from './FinderForm'
import { Results } from './Results'
import { StatusLine } from './StatusLine'
import { Understood } from './Understood'
import { useFinderData, type Loading } from './use-finder-data'
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
  const [state, change] = useSearchState()
  const [isNear, setIsNear] = useState(false)
  const asking = isAsking(state) || state.sort !== NOTHING_ASKED.sort
  const loading = useFinderData(asking || isNear, listingsAddress, vocabularyAddress)
  const ready = loading.state === 'ready' ? loading : undefined
  const now = useMemo(() => (ready ? localNow(new Date(), ready.file.timeZone) : ''), [ready])
  const answer = useMemo(() => (ready ? find(ready.data, state, now) : undefined), [ready, state, now])
  const counted = useMemo(() => (ready && answer ? count(ready, answer) : facets), [ready, answer, facets])

  const drop = (wish: Wish) => {
    const typed = answer?.understanding.wishes.find(({ kind, id }) => kind === wish.kind && id === wish.id)
    const query = typed ? withoutWords(state.query, typed.words) : state.query
    const cleared = state[wish.kind as 'issue'] === wish.id ? { [wish.kind]: '' } : {}
    change({ query, ...cleared }, 'push')
  }

  return (
    <div class="finder">
      <FinderForm {...{ state }} facets={counted} onChange={change} onWanted={() => setIsNear(true)} />
      {answer && <CrisisNotice wishes={answer.wishes} />}
      {answer && <Understood {...{ answer }} onRemove={drop} />}
      <div class="finder-bar needs-script">
        <StatusLine text={statusText(loading, answer, asking, total)} />
        {asking && (
          <button type="button" class="button light" onClick={() => change(NOTHING_ASKED, 'push')}>
            Start again
          </button>
        )}
      </div>
      {ready && answer && asking && (
        <Results
          {...{ answer, now }}
          data={ready.data}
          sample={ready.file.sample}
          onDrop={drop}
          onOnlineInstead={() =>
            change({ place: '', mode: 'online', query: withoutPlace(state.query, answer) }, 'push')
          }
        />
      )}
      <div hidden={Boolean(ready && asking)}>{children}</div>
    </div>
  )
}

function count(ready: Extract<Loading, { state: 'ready' }>, answer: FinderAnswer): Facets {
  const { listings, towns } = ready.data
  return countFacets(listings, answer.wishes, facetOptions(listings, ready.issues), towns)
}

function withoutPlace(query: string, answer: FinderAnswer): string {
  return answer.understanding.wishes
    .filter(({ kind }) => kind === 'place')
    .reduce((left, { words }) => withoutWords(left, words), query)
}

function statusText(
  loading: Loading,
  answer: FinderAnswer | undefined,
  asking: boolean,
  total: number,
): string {
  if (loading.state === 'failed')
    return 'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.'
  if (asking && loading.state !== 'ready') return 'Fetching the list…'
  if (!asking || !answer) return `All ${countPeople(total)}.`
  return statusSentence(
    answer.results.length,
    loading.state === 'ready' ? loading.data.listings.length : total,
    answer.understanding.unread,
  )
}
