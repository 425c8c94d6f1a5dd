import { parseShortlist } from '~/domain/therapists/shortlist'

const KEY = 'undercurrent-shortlist'

/** The list of a browser that lets pages keep nothing: it lasts until the page is left. */
let unkept: readonly string[] | undefined

const watchers = new Set<() => void>()

/** The ids of those on the shortlist, in the order they were added. Reading keeps nothing. */
export function readKept(): readonly string[] {
  if (unkept) return unkept
  try {
    return parseShortlist(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** Puts another list in its place; an empty one leaves nothing on the device. Whether the browser kept it. */
export function writeKept(ids: readonly string[]): boolean {
  try {
    if (ids.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(ids))
    unkept = undefined
  } catch {
    unkept = [...ids]
  }
  watchers.forEach((watcher) => watcher())
  return unkept === undefined
}

/** Calls `watcher` whenever the list changes, here or in another tab, or the page comes back. Returns the way to stop. */
export function watchKept(watcher: () => void): () => void {
  watchers.add(watcher)
  addEventListener('storage', watcher)
  addEventListener('pageshow', watcher)
  return () => {
    watchers.delete(watcher)
    removeEventListener('storage', watcher)
    removeEventListener('pageshow', watcher)
  }
}
