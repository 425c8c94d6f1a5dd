import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { availabilitySentence } from '~/domain/finder/sentences'
import { localNow } from '~/domain/local-now'
import { checkedAgo } from '~/domain/therapists/ago'
import { availabilityAt } from '~/domain/therapists/freshness'
import { readFacts } from '~/domain/therapists/known-facts'

/** Puts right the cards that were built some time ago: what has grown old since fades to “ask”, with no new build. */
export function useFreshCards(list: RefObject<HTMLElement | null>, timeZone: string): void {
  useEffect(() => {
    const now = localNow(new Date(), timeZone)
    for (const when of list.current?.querySelectorAll<HTMLElement>('[data-known]') ?? []) {
      const availability = availabilityAt(readFacts(when.dataset['known'] ?? ''), now)
      const [sentence, checked] = [when.querySelector('strong'), when.querySelector('span')]
      if (sentence) sentence.textContent = availabilitySentence(availability)
      if (checked) checked.textContent = checkedAgo(availability, now)
      when.className = `card-when card-${availability.kind}`
    }
  }, [])
}
