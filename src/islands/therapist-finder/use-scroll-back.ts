import { useEffect, useRef } from 'preact/hooks'
import { notePlace, notedPlace } from './noted-place'

/** Notes how far the page is scrolled when the reader leaves, and goes there again when they come back and the list stands. */
export function useScrollBack(isListed: boolean): void {
  const isBack = useRef(false)
  useEffect(() => {
    const note = () => notePlace({ scrolled: Math.round(scrollY) })
    addEventListener('pagehide', note)
    return () => removeEventListener('pagehide', note)
  }, [])
  useEffect(() => {
    if (!isListed || isBack.current) return
    isBack.current = true
    const { scrolled } = notedPlace()
    if (scrolled) scrollTo({ top: scrolled, behavior: 'instant' })
  }, [isListed])
}
