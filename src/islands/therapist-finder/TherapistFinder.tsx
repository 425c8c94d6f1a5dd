import './therapist-finder.css'
import './draw-later'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { CrisisNotice } from '~/components/site/CrisisNotice'
import { dangersIn } from '~/domain/finder/danger'
import { readOtherwise } from '~/domain/finder/drop-wish'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import type { Facets } from '~/domain/finder/facets'
import { isAsking } from '~/domain/finder/search-state'
import type { NoticeLine } from '~/domain/notice-lines'
import { AskedFor } from './AskedFor'
import { Elsewhere, type Guidance } from './Elsewhere'
import { FinderBar } from './FinderBar'
import { FinderForm } from './FinderForm'
import { FetchDetail } from './InPlaceProfile'
import { Results } from './Results'
import { statusText } from './status-text'
import { useBuiltList } from './use-built-list'
import { useFinder } from './use-finder'
import { useFreshCards } from './use-fresh-cards'

interface Props {
  /** Where the list is fetched from. */
  data: DataAddresses
  /** What the filters offer before anything is asked, counted at build. */
  facets: Facets
  /** How many therapists the page lists. */
  total: number
  /** Zone of all local times. */
  timeZone: string
  /** Until when the cards as built are true, in milliseconds since 1970. */
  freshUntil: number
  /** The day the list was put in order as built: `28 Nov`. */
  builtOn: string
  /** What to say beside each issue: verdict and other routes. */
  guidance: readonly Guidance[]
  /** Lines for the notice that comes before any result. */
  helpLines: readonly NoticeLine[]
  /** The list as built; it stays for readers without script and while nothing is asked. */
  children?: ComponentChildren
}

/** Narrows the list of therapists to what a reader asks for, on their own device. */
export function TherapistFinder(props: Props) {
  const { total, guidance, helpLines, children } = props
  const form = useRef<HTMLElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const built = useRef<HTMLDivElement>(null)
  const hasFaded = useFreshCards(built, props.timeZone, props.freshUntil)
  const finder = useFinder(props.data, { form, bar }, hasFaded)
  const { state, change, step, searched, wishes, loading, asking, isListed } = finder
  useBuiltList(built, isListed)
  const answer = searched?.answer
  const dangers = dangersIn(state.query, wishes)
  const results = useResults(finder)
  const helpComesFirst = dangers.length > 0
  const text = statusText({ loading, searched, asking: asking || isListed, total, helpComesFirst })

  return (
    <div class="finder" data-answered={finder.isCurrent ? '' : undefined}>
      <FinderForm
        {...{ form, state }}
        facets={finder.facets ?? props.facets}
        onChange={change}
        typedMiles={answer?.understanding.wishes.find(({ miles }) => miles !== undefined)?.miles}
        onWanted={finder.comeNear}
        found={state.query && dangers.length === 0 ? text : undefined}
        onSee={() => bar.current?.focus()}
      >
        {dangers.length > 0 && <CrisisNotice {...{ dangers }} lines={helpLines} />}
      </FinderForm>
      <AskedFor
        {...{ answer }}
        isAsking={isAsking(state)}
        onChange={step}
        onRemove={(wish) => void finder.drop(wish)}
        onCorrect={(wish) => step(readOtherwise(state, wish))}
      />
      <FinderBar
        {...{ bar, state, asking, wishes, loading, text }}
        removed={finder.removed}
        oldOrder={finder.hasOldOrder ? props.builtOn : undefined}
        onOrder={finder.comeNear}
        retry={finder.retry}
        onChange={change}
        onStep={step}
      />
      {isListed && <Elsewhere {...{ wishes, guidance }} query={state.query} />}
      {isListed && results}
      <div ref={built} hidden={isListed}>
        {children}
      </div>
    </div>
  )
}

/** The cards, drawn again only for another answer: a key press waits for nothing but its own letter. */
function useResults(finder: ReturnType<typeof useFinder>) {
  const { listed, now, sample } = finder
  const latest = useRef(finder)
  latest.current = finder
  return useMemo(
    () =>
      listed && (
        <FetchDetail.Provider value={(id) => latest.current.fetchDetail(id)}>
          <Results
            {...{ ...listed, now, sample }}
            onMore={() => latest.current.showMore()}
            onDrop={(wish) => void latest.current.drop(wish)}
            onChange={(part) => latest.current.step(part)}
            onOnlineInstead={() => void latest.current.askOnline()}
          />
        </FetchDetail.Provider>
      ),
    [listed, now, sample],
  )
}
