import Claim from '~/components/evidence/Claim.astro'
import { evidenceWith } from '~/components/evidence/evidence-with'
import type { ShownEvidence } from '~/domain/evidence/shown-evidence'
import type { Reference } from '~/schemas/reference'
import { citeWith } from './cite-with'
import CourseCost from './CourseCost.astro'
import EvidenceKinds from './EvidenceKinds.astro'
import HelpNow from './HelpNow.astro'
import KeyPoints from './KeyPoints.astro'
import Note from './Note.astro'
import PullFigure from './PullFigure.astro'
import SessionShape from './SessionShape.astro'
import { Term } from './Term'
import VerdictLadder from './VerdictLadder.astro'

/**
 * The components MDX may use without importing them, for a page with these references and this evidence. `Cite` and
 * `Term` are written by plugins.
 */
export function vocabularyWith(
  references: readonly { key: string; reference: Reference }[],
  evidence: ShownEvidence,
) {
  return {
    ...{
      Claim,
      CourseCost,
      EvidenceKinds,
      HelpNow,
      KeyPoints,
      Note,
      PullFigure,
      SessionShape,
      VerdictLadder,
    },
    ...evidenceWith(evidence),
    Cite: citeWith(references),
    Term,
  }
}
