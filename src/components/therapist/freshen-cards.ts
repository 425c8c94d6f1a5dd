import { availabilitySentence } from '~/domain/finder/sentences'
import { checkedAgo } from '~/domain/therapists/ago'
import { availabilityAt } from '~/domain/therapists/freshness'
import { readFacts } from '~/domain/therapists/known-facts'
import { putText } from './put-text'

/**
 * Puts right the cards of a page that was built some time ago: what has grown old since fades to “ask”. `now` is local,
 * `YYYY-MM-DDTHH:MM`. Whether somebody can no longer be said to be free, or full, as the page was built: then its order is
 * no longer true either.
 */
export function freshenCards(place: ParentNode, now: string): boolean {
  let hasFaded = false
  for (const when of place.querySelectorAll<HTMLElement>('.card [data-known]')) {
    const availability = availabilityAt(readFacts(when.dataset['known'] ?? ''), now)
    putText(when.querySelector('strong'), availabilitySentence(availability))
    putText(when.querySelector('span'), checkedAgo(availability, now))
    const kind = `card-when card-${availability.kind}`
    if (when.className === kind) continue
    when.className = kind
    hasFaded = true
  }
  return hasFaded
}
