import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isInSearchBox } from './draw-later'
import { STEP_MS } from './use-drawn'

/**
 * The list as built makes room for an answer. When somebody empties the box it comes back card by card, as an answer does:
 * all of it in one task would hold up the next key press on a slow phone. Any other way back brings the whole of it at once.
 */
export function useBuiltList(list: RefObject<HTMLElement | null>, isAway: boolean): void {
  const wasAway = useRef(false)
  useLayoutEffect(() => {
    const isBack = wasAway.current && !isAway
    wasAway.current = isAway
    if (!isBack || !isInSearchBox()) return
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('.card') ?? [])].slice(1)
    for (const card of cards) card.hidden = true
    const timer = setInterval(() => {
      const next = cards.shift()
      if (next) next.hidden = false
      else clearInterval(timer)
    }, STEP_MS)
    return () => {
      clearInterval(timer)
      for (const card of cards) card.hidden = false
    }
  }, [isAway])
}
