import { useEffect, useState } from 'preact/hooks'
import { notedPlace } from './noted-place'

/** A card is dear to lay out: two of them in one task would hold up the next key press on a slow phone. */
const AT_ONCE = 1
/** Milliseconds between two cards: a frame. */
export const STEP_MS = 16
/** On a narrow screen the cards lie below the form, out of sight: they wait until nobody has typed for this long. */
const PAUSE_MS = 200
const WIDE = '(min-width: 48em)'

/**
 * How many of some cards are drawn: one at once, the others one after another; for `search` is what was asked, and another
 * search begins anew. Whoever comes back to a place in the list finds all of it.
 */
export function useDrawn(count: number, search: unknown): [drawn: number, drawAll: () => void] {
  const [drawn, setDrawn] = useState({ search, most: notedPlace().scrolled ? Infinity : AT_ONCE })
  const most = drawn.search === search ? drawn.most : AT_ONCE
  useEffect(() => {
    if (most >= count) return
    const isWaiting = most === AT_ONCE && !matchMedia(WIDE).matches
    const timer = setTimeout(() => setDrawn({ search, most: most + AT_ONCE }), isWaiting ? PAUSE_MS : STEP_MS)
    return () => clearTimeout(timer)
  }, [search, most, count])
  return [Math.min(most, count), () => setDrawn({ search, most: Infinity })]
}
