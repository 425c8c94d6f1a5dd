/** Where a reader is in a list. It stands with the entry in the browser's own history, and goes with it. */
export interface NotedPlace {
  /** How many people are listed. */
  most?: number
  /** How far the page is scrolled, in pixels. */
  scrolled?: number
}

/** What was noted for this entry of the history; nothing where that is not a note of ours. */
export function notedPlace(): NotedPlace {
  const { most, scrolled } = (history.state ?? {}) as Record<string, unknown>
  return {
    ...(typeof most === 'number' && most > 0 ? { most } : {}),
    ...(typeof scrolled === 'number' ? { scrolled } : {}),
  }
}

/** Adds to the note of this entry. The address stays. */
export function notePlace(part: NotedPlace): void {
  history.replaceState({ ...notedPlace(), ...part }, '')
}
