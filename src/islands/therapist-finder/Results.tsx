import { useEffect, useRef } from 'preact/hooks'
import type { FinderAnswer } from '~/domain/finder/find'
import { chipLabel, formatCount } from '~/domain/finder/sentences'
import type { SearchState } from '~/domain/finder/search-state'
import type { Wish } from '~/domain/finder/wish'
import { DeadEnd, FurtherWays } from './DeadEnd'
import { FoundCard } from './FoundCard'
import { PAGE } from './use-answer'
import { useDrawn } from './use-drawn'

interface Props {
  answer: FinderAnswer
  /** What it is the answer to. */
  search: unknown
  now: string
  sample: boolean
  onMore: () => void
  /** Drops one wish, wherever it came from. */
  onDrop: (wish: Wish) => void
  onChange: (part: Partial<SearchState>) => void
  onOnlineInstead: () => void
}

/** The cards of an answer, or the way out of an empty one. */
export function Results({ answer, search, now, sample, onMore, onDrop, onChange, onOnlineInstead }: Props) {
  const { results, met, nearly, listed, total, centres } = answer
  const list = useRef<HTMLUListElement>(null)
  const [drawn, drawAll] = useDrawn(results.length + nearly.length, search)
  const goOnFrom = useRef<number | undefined>(undefined)
  useEffect(() => {
    const next = goOnFrom.current === undefined ? null : list.current?.children[goOnFrom.current]
    if (!next) return
    next.querySelector<HTMLElement>('a, summary')?.focus()
    goOnFrom.current = undefined
  }, [results.length, drawn])
  const showMore = () => {
    goOnFrom.current = results.length
    drawAll()
    onMore()
  }
  const left = listed - results.length
  // A button that moves down with each card that comes is easily missed.
  const isDrawn = drawn >= results.length
  const isWhole = drawn >= results.length + nearly.length
  return (
    <section aria-labelledby="finder-results">
      <h2 id="finder-results" class="unseen">
        Results
      </h2>
      {results.length === 0 && <DeadEnd {...{ answer, onDrop, onChange, onOnlineInstead }} />}
      <ul ref={list} class="cards">
        {results.slice(0, drawn).map((listing, at) => (
          <FoundCard key={listing.id} {...{ listing, now, sample, centres }} met={met[at] ?? []} />
        ))}
      </ul>
      {left > 0 && isDrawn && (
        <p class="finder-more">
          <button type="button" class="button light" onClick={showMore}>
            Show {Math.min(PAGE, left)} more of {left}
          </button>
        </p>
      )}
      {left === 0 && listed < total && (
        <p class="finder-more">
          The first {listed} of {formatCount(total)} are listed. Add a town or another wish to see the rest.
        </p>
      )}
      <NearResults {...{ answer, now, sample }} drawn={Math.max(0, drawn - results.length)} />
      {results.length > 0 && isWhole && (
        <ul class="plain-list finder-ways finder-more">
          <FurtherWays {...{ answer, onChange, onOnlineInstead }} />
        </ul>
      )}
    </section>
  )
}

/** Where few meet everything: those who meet most of it, each with what they do meet and what they do not. */
function NearResults({
  answer,
  now,
  sample,
  drawn,
}: Pick<Props, 'answer' | 'now' | 'sample'> & { drawn: number }) {
  const { nearly, centres } = answer
  if (drawn === 0) return null
  return (
    <>
      <h3 class="finder-more">Close to it: not everything you asked for</h3>
      <ul class="cards finder-near">
        {nearly.slice(0, drawn).map(({ listing, met, lacked }) => (
          <FoundCard
            key={listing.id}
            {...{ listing, now, sample, centres, met }}
            lacks={lacked.map(chipLabel)}
          />
        ))}
      </ul>
    </>
  )
}
