import { options } from 'preact'

/**
 * While somebody types, changes are drawn in a task of their own, right after the one that asked for them. Drawn within it,
 * they would have to be laid out before a key press ends, for the browser then looks where the caret stands: a long task
 * on a slow phone. Any other change is drawn at once, as everywhere.
 */
options.debounceRendering = (draw) => {
  if (isInSearchBox()) setTimeout(draw)
  else queueMicrotask(draw)
}

/** Whether the keyboard is in a search box. */
export function isInSearchBox(): boolean {
  return document.activeElement?.matches('[type=search]') === true
}
