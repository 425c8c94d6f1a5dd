import './shortlist.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import { localNow } from '~/domain/local-now'
import { joinShortlists } from '~/domain/therapists/shortlist'
import { CompareTable } from './CompareTable'
import { FirstMessage } from './FirstMessage'
import { readKept, writeKept } from './kept-people'
import { ListActions } from './ListActions'
import { SharedOffer } from './SharedOffer'
import { ShortlistBar } from './ShortlistBar'
import { shortlistStatus } from './shortlist-status'
import { useKept } from './use-kept'
import { usePeople } from './use-people'
import { useShared } from './use-shared'

interface Props {
  listingsAddress: string
  /** The labels of issue ids. */
  issues: readonly { id: string; label: string }[]
}

/** The people a reader has put aside, side by side, and what to do next. It lives on their device and in links they share. */
export function Shortlist({ listingsAddress, issues }: Props) {
  const kept = useKept()
  const [shared, putAside] = useShared()
  const [gone, setGone] = useState<readonly string[]>([])
  const place = useRef<HTMLDivElement>(null)
  const isShared = shared.length > 0
  const ids = isShared ? shared : kept
  const [looking, retry] = usePeople(listingsAddress, ids)
  const labels = useMemo(() => new Map(issues.map(({ id, label }) => [id, label])), [issues])
  const ready = looking.state === 'ready' ? looking : undefined
  const people = ready?.people.filter(({ id }) => ids.includes(id)) ?? []

  /** Another list in place of this one, which can be put back. */
  const change = (after: readonly string[]) => {
    setGone(readKept())
    writeKept(after)
    place.current?.focus()
  }
  const putBack = () => {
    writeKept(joinShortlists(gone, kept))
    setGone([])
    place.current?.focus()
  }
  const keepShared = () => {
    writeKept(joinShortlists(kept, shared))
    putAside()
    place.current?.focus()
  }
  const missing = gone.filter((id) => !kept.includes(id))

  return (
    <div class="shortlist needs-script">
      {isShared && (
        <SharedOffer count={shared.length} own={kept.length} onKeep={keepShared} onLeave={putAside} />
      )}
      <ShortlistBar
        {...{ place, retry }}
        text={shortlistStatus({ ids, people, looking: looking.state, isShared })}
        isEmpty={ids.length === 0}
        hasFailed={ids.length > 0 && looking.state === 'failed'}
        missing={isShared ? 0 : missing.length}
        onPutBack={putBack}
      />
      {ready && people.length > 0 && (
        <CompareTable
          {...{ people, labels }}
          now={localNow(new Date(), ready.timeZone)}
          sample={ready.sample}
          onTakeOff={isShared ? undefined : (id) => change(kept.filter((other) => other !== id))}
        />
      )}
      {ids.length > 0 && <ListActions ids={ids} onWipe={isShared ? undefined : () => change([])} />}
      <FirstMessage />
    </div>
  )
}
