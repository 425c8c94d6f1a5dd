import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { freshenCards } from '~/components/therapist/freshen-cards'
import { localNow } from '~/domain/local-now'

/**
 * Puts right the cards that were built some time ago: what has grown old since fades to “ask”, with no new build. Until
 * the moment `freshUntil` (milliseconds since 1970) their words are as good as new. After it the clock of another zone, dear
 * on a phone, is read in a task of its own. Whether a card has faded: then the order as built is no longer true.
 */
export function useFreshCards(
  list: RefObject<HTMLElement | null>,
  timeZone: string,
  freshUntil: number,
): boolean {
  const [hasFaded, setHasFaded] = useState(false)
  useEffect(() => {
    if (Date.now() < freshUntil) return
    let task = setTimeout(() => {
      const now = localNow(new Date(), timeZone)
      task = setTimeout(() => setHasFaded(list.current !== null && freshenCards(list.current, now)))
    })
    return () => clearTimeout(task)
  }, [])
  return hasFaded
}
