import { standingWords } from '~/domain/evidence/claim-words'
import { worksOf, type ClaimRecord, type Grounds } from '~/domain/evidence/claim-ledger'
import type { Column } from '~/domain/evidence/csv'

const column = (
  name: string,
  meaning: string,
  valueOf: Column<ClaimRecord>['valueOf'],
): Column<ClaimRecord> => ({
  ...{ name, meaning, valueOf },
})

/** The columns of claims.csv, in order. */
export const CLAIM_COLUMNS: readonly Column<ClaimRecord>[] = [
  column('id', 'The claim’s own id; it stays the same.', ({ claim }) => claim.id),
  column('statement', 'The claim in one sentence.', ({ claim }) => claim.statement),
  column('kind', 'effect, comparison, harm, prevalence, process, method, practice, law or gap.', ({ claim }) => claim.kind),
  column('standing', 'firm, limited, contested, thin or open.', ({ claim }) => claim.standing),
  column('standing_label', 'The standing in words.', ({ claim }) => standingWords(claim.standing).label),
  column('issues', 'Ids of this site’s issues it bears on, with spaces between.', ({ claim }) => claim.issues.join(' ')),
  column('references', 'Ids of the works it rests on, in references.json, with spaces between.', ({ grounds }) => ids(grounds)),
  column('places', 'Where in those works, in the same order, with semicolons between; a dash where none is named.', ({ grounds }) => places(grounds)),
  column('findings', 'Ids of the findings it rests on, in findings.csv, with spaces between.', ({ claim }) => claim.findings.join(' ')),
  column('checked_on', 'The day it was last held against its sources.', ({ claim }) => claim.checkedOn),
  column('objection', 'The strongest thing to be said against it.', ({ claim }) => claim.objection.says),
  column('objection_references', 'Ids of the works the objection rests on.', ({ against }) => ids(against)),
  column('objection_findings', 'Ids of the findings the objection rests on.', ({ claim }) => claim.objection.findings.join(' ')),
  column('would_change', 'What would have to be found for us to take it back.', ({ claim }) => claim.wouldChange),
  column('pages', 'Where this site makes the claim, with spaces between.', ({ pages }) => pages.map(({ address }) => address).join(' ')),
] // prettier-ignore

function ids(grounds: Grounds): string {
  return worksOf(grounds)
    .map(({ reference }) => reference.id)
    .join(' ')
}

function places(grounds: Grounds): string {
  return worksOf(grounds)
    .map(({ place }) => place ?? '–')
    .join('; ')
}
