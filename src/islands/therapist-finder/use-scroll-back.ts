import { useEffect, useRef } from 'preact/hooks'
import { notePlace, notedPlace } from './noted-place'

/** Notes are for the end of a scroll, not for each step of it. */
const PAUSE_MS = 250

/**
 * Notes how far the page is scrolled while an answer is listed, and goes there again when the reader comes back and the list
 * stands. A browser that keeps the whole page for going back throws it away if it is written to on leaving.
 */
export function useScrollBack(isListed: boolean): void {
  const isBack = useRef(false)
  useEffect(() => {
    if (!isListed) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = () => notePlace({ scrolled: Math.round(scrollY) })
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(note, PAUSE_MS)
    }
    const leave = ({ persisted }: PageTransitionEvent) => {
      clearTimeout(timer)
      if (!persisted) note()
    }
    addEventListener('scroll', wait, { passive: true })
    addEventListener('pagehide', leave)
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', wait)
      removeEventListener('pagehide', leave)
    }
  }, [isListed])
  useEffect(() => {
    if (!isListed || isBack.current) return
    isBack.current = true
    const { scrolled } = notedPlace()
    if (scrolled) scrollTo({ top: scrolled, behavior: 'instant' })
  }, [isListed])
}
