import { Cite } from './Cite'
import CourseCost from './CourseCost.astro'
import EvidenceKinds from './EvidenceKinds.astro'
import HelpNow from './HelpNow.astro'
import KeyPoints from './KeyPoints.astro'
import Note from './Note.astro'
import SessionShape from './SessionShape.astro'
import VerdictLadder from './VerdictLadder.astro'

/** The components MDX may use without importing them. `Cite` is written by the citation plugin. */
export const vocabulary = {
  Cite,
  CourseCost,
  EvidenceKinds,
  HelpNow,
  KeyPoints,
  Note,
  SessionShape,
  VerdictLadder,
}
