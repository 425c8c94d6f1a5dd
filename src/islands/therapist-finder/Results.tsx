import { useEffect, useRef, useState } from 'preact/hooks'
import { TherapistCard } from '~/components/therapist/TherapistCard'
import type { FinderAnswer, FinderData } from '~/domain/finder/find'
import { countPeople, reasonSentence } from '~/domain/finder/sentences'
import type { Wish } from '~/domain/finder/wish'

/** How many cards are drawn at first, and how many more each time. */
const PAGE = 24

interface Props {
  data: FinderData
  answer: FinderAnswer
  now: string
  sample: boolean
  /** Drops one wish, wherever it came from. */
  onDrop: (wish: Wish) => void
  onOnlineInstead: () => void
}

/** The cards of an answer, or the way out of an empty one. */
export function Results({ data, answer, now, sample, onDrop, onOnlineInstead }: Props) {
  const [shown, setShown] = useState(PAGE)
  const { results, nearly, wishes, wayOut, onlineToo } = answer
  const asked = wishes.map(({ kind, id }) => `${kind}:${id}`).join()
  const list = useRef<HTMLUListElement>(null)
  const goOnFrom = useRef<number | undefined>(undefined)
  useEffect(() => setShown(PAGE), [asked])
  useEffect(() => {
    if (goOnFrom.current === undefined) return
    list.current?.children[goOnFrom.current]?.querySelector('a')?.focus()
    goOnFrom.current = undefined
  }, [shown])
  const showMore = () => {
    goOnFrom.current = shown
    setShown(shown + PAGE)
  }
  return (
    <section aria-labelledby="finder-results">
      <h2 id="finder-results" class="unseen">
        Results
      </h2>
      {results.length === 0 && <WayOut {...{ wayOut, onDrop }} />}
      <ul ref={list} class="cards">
        {results.slice(0, shown).map((listing) => (
          <TherapistCard
            key={listing.id}
            {...{ listing, now, sample }}
            reason={reasonSentence(listing, wishes, data.people)}
          />
        ))}
      </ul>
      <NearResults {...{ data, nearly, now, sample }} />
      {results.length > shown && (
        <p class="finder-more">
          <button type="button" class="button light" onClick={showMore}>
            Show {Math.min(PAGE, results.length - shown)} more of {results.length - shown}
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

type NearProps = Pick<Props, 'data' | 'now' | 'sample'> & Pick<FinderAnswer, 'nearly'>

/** Where few meet everything: those who meet most of it, each with what they do meet. */
function NearResults({ data, nearly, now, sample }: NearProps) {
  if (nearly.length === 0) return null
  return (
    <>
      <h3 class="finder-more">Close to it: not everything you asked for</h3>
      <ul class="cards finder-near">
        {nearly.map(({ listing, met }) => (
          <TherapistCard
            key={listing.id}
            {...{ listing, now, sample }}
            reason={reasonSentence(listing, met, data.people)}
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
