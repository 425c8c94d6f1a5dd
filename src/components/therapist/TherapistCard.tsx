import './therapist-card.css'
import type { ComponentChildren } from 'preact'
import { availabilitySentence, checkedSentence } from '~/domain/finder/sentences'
import { checkedAgo } from '~/domain/therapists/ago'
import { formatFee } from '~/domain/therapists/fee'
import { availabilityAt } from '~/domain/therapists/freshness'
import { writeFacts } from '~/domain/therapists/known-facts'
import type { Listing } from '~/domain/therapists/listing'
import { whereSentence } from '~/domain/therapists/where-sentence'

interface Props {
  listing: Listing
  /** Local time the card is true for, `YYYY-MM-DDTHH:MM`. */
  now: string
  /** The person is fictional, and the card says so. */
  sample: boolean
  /** Why the card is there; empty where nothing was asked. */
  reason?: string
  /** Drawn on the reader's own clock, so that the card may say “3 days ago” and not only the day. */
  isLive?: boolean
  /** What one can do with it. */
  children?: ComponentChildren
}

/** One therapist in a list: who, why the card is there, when, where and how much. */
export function TherapistCard({ listing, now, sample, reason = '', isLive = false, children }: Props) {
  const availability = availabilityAt(listing, now)
  const checked = isLive ? checkedAgo(availability, now) : checkedSentence(availability)
  return (
    <li class="card">
      <h3>{listing.address ? <a href={listing.address}>{listing.name}</a> : listing.name}</h3>
      <p>{listing.title}</p>
      {reason && <p class="card-reason">{reason}</p>}
      <p class={`card-when card-${availability.kind}`} data-known={isLive ? undefined : writeFacts(listing)}>
        <strong>{availabilitySentence(availability)}</strong>{' '}
        {checked && <span class="card-quiet"> {checked}</span>}
      </p>
      <p>{whereSentence(listing)}</p>
      <p>{feeSentence(listing)}</p>
      {sample && <p class="fictional">Fictional sample</p>}
      {children && <div class="card-actions">{children}</div>}
    </li>
  )
}

function feeSentence({ fee }: Listing): string {
  if (!fee) return 'Fee not stated: ask'
  return `${formatFee(fee)} a session${fee.slidingScale ? ', sliding scale' : ''}`
}
