import { useEffect, useRef } from 'preact/hooks'
import { TherapistCard } from '~/components/therapist/TherapistCard'
import type { FinderAnswer } from '~/domain/finder/find'
import { countPeople, reasonSentence } from '~/domain/finder/sentences'
import type { Wish } from '~/domain/finder/wish'
import { PAGE } from './use-answer'

interface Props {
  answer: FinderAnswer
  now: string
  sample: boolean
  onMore: () => void
  /** Drops one wish, wherever it came from. */
  onDrop: (wish: Wish) => void
  onOnlineInstead: () => void
}

/** The cards of an answer, or the way out of an empty one. */
export function Results({ answer, now, sample, onMore, onDrop, onOnlineInstead }: Props) {
  const { results, listed, nearly, wishes, centres, wayOut, onlineToo } = answer
  const list = useRef<HTMLUListElement>(null)
  const goOnFrom = useRef<number | undefined>(undefined)
  useEffect(() => {
    const next = goOnFrom.current === undefined ? null : list.current?.children[goOnFrom.current]
    if (!next) return
    next.querySelector('a')?.focus()
    goOnFrom.current = undefined
  }, [results.length])
  const showMore = () => {
    goOnFrom.current = results.length
    onMore()
  }
  const left = listed - results.length
  return (
    <section aria-labelledby="finder-results">
      <h2 id="finder-results" class="unseen">
        Results
      </h2>
      {results.length === 0 && <WayOut {...{ wayOut, onDrop }} />}
      <ul ref={list} class="cards">
        {results.map((listing) => (
          <TherapistCard
            key={listing.id}
            {...{ listing, now, sample }}
            reason={reasonSentence(listing, wishes, centres)}
          />
        ))}
      </ul>
      <NearResults {...{ nearly, centres, now, sample }} />
      {left > 0 && (
        <p class="finder-more">
          <button type="button" class="button light" onClick={showMore}>
            Show {Math.min(PAGE, left)} more of {left}
          </button>
        </p>
      )}
      {onlineToo > 0 && (
        <p class="finder-more">
          <button type="button" class="button light" onClick={onOnlineInstead}>
            {countPeople(onlineToo)} work online, from anywhere: show them
          </button>
        </p>
      )}
    </section>
  )
}

type NearProps = Pick<Props, 'now' | 'sample'> & Pick<FinderAnswer, 'nearly' | 'centres'>

/** Where few meet everything: those who meet most of it, each with what they do meet. */
function NearResults({ nearly, centres, now, sample }: NearProps) {
  if (nearly.length === 0) return null
  return (
    <>
      <h3 class="finder-more">Close to it: not everything you asked for</h3>
      <ul class="cards finder-near">
        {nearly.map(({ listing, met }) => (
          <TherapistCard
            key={listing.id}
            {...{ listing, now, sample }}
            reason={reasonSentence(listing, met, centres)}
          />
        ))}
      </ul>
    </>
  )
}

type WayOutProps = Pick<Props, 'onDrop'> & { wayOut: FinderAnswer['wayOut'] }

/** What to say where nobody meets everything, with the one wish to drop that gives most. */
function WayOut({ wayOut, onDrop }: WayOutProps) {
  return (
    <div class="finder-empty">
      <p>Nobody on the list matches all of that.</p>
      {wayOut && (
        <p>
          <button type="button" class="button light" onClick={() => onDrop(wayOut.wish)}>
            Without “{wayOut.wish.label}” there {wayOut.count === 1 ? 'is' : 'are'}{' '}
            {countPeople(wayOut.count)}
          </button>
        </p>
      )}
    </div>
  )
}
