import './shortlist.css'
import { useMemo, useRef } from 'preact/hooks'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { localNow } from '~/domain/local-now'
import { CompareTable } from './CompareTable'
import { FirstMessage } from './FirstMessage'
import { ListActions } from './ListActions'
import { SharedOffer } from './SharedOffer'
import { ShortlistBar } from './ShortlistBar'
import { shortlistStatus } from './shortlist-status'
import { useShortlist } from './use-shortlist'

interface Props {
  /** Where the list is fetched from. */
  data: DataAddresses
  /** The labels of issue ids. */
  issues: readonly { id: string; label: string }[]
}

/** The people a reader has put aside, side by side, and what to do next. It lives on their device and in links they share. */
export function Shortlist({ data, issues }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const list = useShortlist(data, place)
  const { kept, isShared, isAwake, ids, looking, people, ready, change } = list
  const labels = useMemo(() => new Map(issues.map(({ id, label }) => [id, label])), [issues])
  const isSettled = isAwake && (ids.length === 0 || looking !== 'loading')
  const isKnown = looking === 'ready'
  const listed = isKnown ? people.map(({ id }) => id) : ids

  return (
    <div class="shortlist needs-script">
      {isShared && (
        <SharedOffer
          count={isKnown ? people.length : undefined}
          own={kept.length}
          onKeep={list.keepShared}
          onLeave={list.putAside}
        />
      )}
      <ShortlistBar
        {...{ place }}
        text={isAwake ? shortlistStatus({ ids, people, looking, isShared }) : ''}
        isEmpty={isAwake && ids.length === 0}
        hasFailed={ids.length > 0 && (looking === 'failed' || looking === 'unsound')}
        retry={list.retry}
        missing={list.missing}
        onPutBack={list.putBack}
      />
      {ready && people.length > 0 && (
        <CompareTable
          {...{ people, labels }}
          now={localNow(new Date(), ready.timeZone)}
          sample={ready.sample}
          onTakeOff={isShared ? undefined : (id) => change(kept.filter((other) => other !== id))}
        />
      )}
      {isSettled && (isShared ? listed : ids).length > 0 && (
        <ListActions ids={listed} onWipe={isShared ? undefined : () => change([])} />
      )}
      <div hidden={!isSettled}>
        <FirstMessage />
      </div>
    </div>
  )
}
