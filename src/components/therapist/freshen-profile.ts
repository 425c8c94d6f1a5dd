import { availabilitySentence } from '~/domain/finder/sentences'
import { availabilityWorth, DAYS_FEE_FRESH, factWorth } from '~/domain/therapists/fact-worth'
import { availabilityAt } from '~/domain/therapists/freshness'
import { readFacts } from '~/domain/therapists/known-facts'
import { putText } from './put-text'

/**
 * Puts right the facts of a profile that was built some time ago, its fee among them: what has grown old since fades to
 * “ask”. `now` is local, `YYYY-MM-DDTHH:MM`.
 */
export function freshenProfile(place: ParentNode, now: string): void {
  const when = place.querySelector<HTMLElement>('dd[data-known]')
  if (when) {
    const availability = availabilityAt(readFacts(when.dataset['known'] ?? ''), now)
    putText(when.querySelector('strong'), availabilitySentence(availability))
    putText(when.querySelector('span'), `(${availabilityWorth(availability, now)})`)
  }
  const fee = place.querySelector<HTMLElement>('[data-fee-checked]')
  putText(fee, `(${factWorth(fee?.dataset['feeChecked'] ?? '', now, DAYS_FEE_FRESH)})`)
}
