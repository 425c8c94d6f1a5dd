/** What a page noted of itself. */
export interface Noted {
  /** Milliseconds of each task of the main thread over 50 ms, and when it began. */
  tasks: { start: number; ms: number }[]
  /** Milliseconds from a key press to the frame with the answer to it; those overtaken by the next key press have none. */
  answered: number[]
  /** Key presses. */
  keys: number
}

declare global {
  interface Window {
    noted: Noted
  }
}

/** Runs in the page before its own scripts: notes long tasks, and how long each key press waits for its answer. */
export function watchTyping(): void {
  const noted: Noted = { tasks: [], answered: [], keys: 0 }
  window.noted = noted
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.tasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })

  let pressed: number | undefined
  addEventListener(
    'input',
    ({ timeStamp }) => {
      noted.keys++
      pressed = timeStamp
    },
    { capture: true },
  )
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage('')
    })
  const look = () => {
    const from = pressed
    if (from === undefined || !document.querySelector('.finder[data-answered]')) return
    pressed = undefined
    painted(() => noted.answered.push(performance.now() - from))
  }
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-answered'],
    }),
  )
}
