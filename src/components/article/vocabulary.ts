import { Cite } from './Cite'
import HelpNow from './HelpNow.astro'
import KeyPoints from './KeyPoints.astro'
import Note from './Note.astro'

/** The components MDX may use without importing them. `Cite` is written by the citation plugin. */
export const vocabulary = { Cite, HelpNow, KeyPoints, Note }
