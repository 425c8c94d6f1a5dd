import { TherapistCard } from '~/components/therapist/TherapistCard'
import type { Centres } from '~/domain/finder/distance'
import { reasonSentence } from '~/domain/finder/sentences'
import type { Wish } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'
import { KeepButton } from '~/islands/shortlist/KeepButton'
import { CourseCostToggle } from './CourseCostToggle'
import { InPlaceProfile } from './InPlaceProfile'

interface Props {
  listing: Listing
  now: string
  sample: boolean
  /** The wishes they meet, and those they do not, in words. */
  met: readonly Wish[]
  lacks?: readonly string[]
  centres: Centres
}

/** A card in the answer to a search: why it is there, and what can be done with it. */
export function FoundCard({ listing, now, sample, met, lacks = [], centres }: Props) {
  const reason = reasonSentence(listing, met, centres)
  const not = lacks.length > 0 ? `not: ${lacks.join(', ')}` : ''
  return (
    <TherapistCard {...{ listing, now, sample }} isLive reason={[reason, not].filter(Boolean).join(' · ')}>
      {listing.address === '' && <InPlaceProfile id={listing.id} name={listing.name} />}
      <KeepButton id={listing.id} name={listing.name} />
      {listing.fee && <CourseCostToggle fee={listing.fee} name={listing.name} />}
    </TherapistCard>
  )
}
