import { useEffect, useState } from 'preact/hooks'
import { notedPlace } from './noted-place'

/** More cards than a screen shows. */
const AT_ONCE = 6
/** The others wait until nobody has typed for this long, and come a few at a time, so that no key press waits for them. */
const PAUSE_MS = 200
const STEP_MS = 30

/**
 * How many of some cards are drawn. What is in sight comes at once, the rest in tasks of its own; for `search` is what was
 * asked, and another search begins anew. Whoever comes back to a place in the list finds all of it.
 */
export function useDrawn(count: number, search: unknown): [drawn: number, drawAll: () => void] {
  const [drawn, setDrawn] = useState({ search, most: notedPlace().scrolled ? Infinity : AT_ONCE })
  const most = drawn.search === search ? drawn.most : AT_ONCE
  useEffect(() => {
    if (most >= count) return
    const pause = most === AT_ONCE ? PAUSE_MS : STEP_MS
    const timer = setTimeout(() => setDrawn({ search, most: most + AT_ONCE }), pause)
    return () => clearTimeout(timer)
  }, [search, most, count])
  return [Math.min(most, count), () => setDrawn({ search, most: Infinity })]
}
