import { options } from 'preact'

/**
 * Changes are drawn in a task of their own, right after the one that asked for them. Drawn within it, they would have to be
 * laid out before a key press ends, for the browser then looks where the caret stands: a long task on a slow phone.
 */
options.debounceRendering = (draw) => setTimeout(draw)
