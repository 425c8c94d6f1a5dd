import './therapist-card.css'
import { availabilitySentence, checkedSentence } from '~/domain/finder/sentences'
import { modeLabel } from '~/domain/finder/mode-label'
import { formatFee } from '~/domain/therapists/fee'
import { availabilityAt } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'

interface Props {
  listing: Listing
  /** Local time the card is true for, `YYYY-MM-DDTHH:MM`. */
  now: string
  /** The person is fictional, and the card says so. */
  sample: boolean
  /** Why the card is there; empty where nothing was asked. */
  reason?: string
}

/** One therapist in a list: who, where, when, how much, and why the card is there. */
export function TherapistCard({ listing, now, sample, reason = '' }: Props) {
  const availability = availabilityAt(listing, now)
  const checked = checkedSentence(availability)
  return (
    <li class="card">
      <h3>
        <a href={listing.address}>{listing.name}</a>
      </h3>
      <p>{listing.title}</p>
      <p>{whereSentence(listing)}</p>
      <p class="card-when">
        <strong>{availabilitySentence(availability)}</strong>{' '}
        {checked && <span class="card-quiet"> {checked}</span>}
      </p>
      <p class="card-quiet">{feeSentence(listing)}</p>
      {sample && <p class="fictional">Fictional sample</p>}
      {reason && <p class="card-reason">{reason}</p>}
    </li>
  )
}

function whereSentence({ places, modes }: Listing): string {
  const towns = [...new Set(places.map(({ town }) => town))].join(' and ')
  const others = modes.filter((mode) => mode !== 'in-person').map((mode) => modeLabel(mode).toLowerCase())
  const remote = others.join(' and ')
  if (towns === '' && modes.includes('in-person'))
    return `In person: ask where${remote && `; also ${remote}`}`
  if (towns === '') return remote.charAt(0).toUpperCase() + remote.slice(1)
  return remote === '' ? `In person in ${towns}` : `${towns}; also ${remote}`
}

function feeSentence({ fee }: Listing): string {
  if (!fee) return 'Fee not stated: ask'
  return `${formatFee(fee)} a session${fee.slidingScale ? ', sliding scale' : ''}`
}
