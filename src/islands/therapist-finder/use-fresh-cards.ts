import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { availabilitySentence } from '~/domain/finder/sentences'
import { localNow } from '~/domain/local-now'
import { checkedAgo } from '~/domain/therapists/ago'
import { availabilityAt } from '~/domain/therapists/freshness'
import { readFacts } from '~/domain/therapists/known-facts'

/**
 * Puts right the cards that were built some time ago: what has grown old since fades to “ask”, with no new build. Until
 * the moment `freshUntil` (milliseconds since 1970) their words are as good as new. After it the clock of another zone, dear
 * on a phone, is read in a task of its own.
 */
export function useFreshCards(
  list: RefObject<HTMLElement | null>,
  timeZone: string,
  freshUntil: number,
): void {
  useEffect(() => {
    if (Date.now() < freshUntil) return
    let task = setTimeout(() => {
      const now = localNow(new Date(), timeZone)
      task = setTimeout(() => freshen(list.current, now))
    })
    return () => clearTimeout(task)
  }, [])
}

function freshen(list: HTMLElement | null, now: string): void {
  for (const when of list?.querySelectorAll<HTMLElement>('[data-known]') ?? []) {
    const availability = availabilityAt(readFacts(when.dataset['known'] ?? ''), now)
    put(when.querySelector('strong'), availabilitySentence(availability))
    put(when.querySelector('span'), checkedAgo(availability, now))
    const kind = `card-when card-${availability.kind}`
    if (when.className !== kind) when.className = kind
  }
}

/** Writes only what has changed, so that nothing else is laid out again. */
function put(place: HTMLElement | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text
}
