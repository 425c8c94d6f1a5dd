import { toCsv, type Column } from '~/domain/evidence/csv'
import type { FindingRecord } from '~/domain/evidence/evidence-room'
import { orient } from '~/domain/evidence/orient'
import { referenceText } from '~/domain/citation/format-reference'

type FindingColumn = Column<FindingRecord>

const column = (name: string, meaning: string, valueOf: FindingColumn['valueOf']): FindingColumn => ({
  ...{ name, meaning, valueOf },
})

const OURS =
  'The estimate turned so that more is always better for the therapy studied; empty where the sides are not known.'

/** The columns of findings.csv, in order. */
export const FINDING_COLUMNS: readonly FindingColumn[] = [
  column('id', 'The finding’s own id; it stays the same.', ({ finding }) => finding.id),
  column('reference', 'Id of the work in references.json.', ({ finding }) => finding.reference),
  column('work', 'The work in Vancouver style.', ({ reference }) => referenceText(reference)),
  column('issues', 'Ids of this site’s issues it bears on, with spaces between; empty for therapy in general.', ({ finding }) => finding.issues.join(' ')),
  column('subject', 'What was studied: psychodynamic, all-therapies or another-therapy.', ({ finding }) => finding.subject),
  column('condition', 'The condition, in the paper’s words.', ({ finding }) => finding.condition),
  column('population', 'Who took part.', ({ finding }) => finding.population),
  column('intervention', 'What they had.', ({ finding }) => finding.intervention),
  column('comparator', 'What it was compared with.', ({ finding }) => finding.comparator),
  column('comparator_kind', 'inactive-control, other-therapy, placebo, mixed, none or not-applicable.', ({ finding }) => finding.comparatorKind),
  column('controlled', 'true where the figure is a difference between groups. Where false, never treat it as an effect of the therapy.', ({ finding }) => finding.controlled),
  column('outcome', 'What was measured.', ({ finding }) => finding.outcome),
  column('time', 'When it was measured.', ({ finding }) => finding.time),
  column('time_kind', 'end, follow-up or various.', ({ finding }) => finding.timeKind),
  column('design', 'The design, in the paper’s words.', ({ finding }) => finding.design),
  column('design_kind', 'meta-analysis, network-meta-analysis, review, randomised-trial, before-after, survey or correlation.', ({ finding }) => finding.designKind),
  column('measure', 'What the estimate is. Never compare two measures with each other.', ({ finding }) => finding.measure),
  column('unit', 'Unit of the estimate, where it has one.', ({ finding }) => finding.unit),
  column('estimate', 'The estimate as printed in the paper, with the paper’s sign.', ({ finding }) => finding.estimate),
  column('interval_low', 'Lower end of the interval as printed.', ({ finding }) => finding.interval?.low),
  column('interval_high', 'Upper end of the interval as printed.', ({ finding }) => finding.interval?.high),
  column('interval_level', 'Level of the interval in per cent: 95 as a rule, 90 in one paper.', ({ finding }) => finding.interval?.level),
  column('direction', 'Which side of no difference speaks for the therapy.', ({ finding }) => finding.direction),
  column('estimate_turned', OURS, ({ finding }) => orient(finding)?.estimate),
  column('arms', 'What each group came to, with semicolons between.', ({ finding }) => (finding.arms ?? []).map(({ name, value, unit }) => `${name}: ${value}${unit}`).join('; ')),
  column('p', 'p value as printed.', ({ finding }) => finding.p),
  column('studies', 'Number of studies.', ({ finding }) => finding.k),
  column('people', 'Number of people (or couples, where the population says so).', ({ finding }) => finding.n),
  column('i2', 'How far the studies disagree, in per cent.', ({ finding }) => finding.i2),
  column('result', 'favours-therapy, no-difference, favours-comparator, mixed, uncontrolled, link or context.', ({ finding }) => finding.result),
  column('says', 'The result in one sentence.', ({ finding }) => finding.says),
  column('certainty', 'How certain the authors or a reviewer judged it.', ({ finding }) => finding.certainty),
  column('caveat', 'What to bear in mind: print it wherever you print the number.', ({ finding }) => finding.caveat),
  column('place', 'Where in the work it stands.', ({ finding }) => finding.place),
  column('sources', 'Where we read it, with spaces between.', ({ finding }) => finding.verification.sources.join(' ')),
] // prettier-ignore

/** Findings as CSV. */
export function findingsCsv(records: readonly FindingRecord[]): string {
  return toCsv(FINDING_COLUMNS, records)
}
