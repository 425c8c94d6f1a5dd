import type { FindingRecord } from '~/domain/evidence/evidence-room'
import { issuesOf } from '~/domain/evidence/select-plots'

/** One issue's part of the table. */
export type FindingGroup<S> = S & {
  /** Findings that stand here: this is the first issue they bear on. */
  records: FindingRecord[]
  /** Findings that bear on this issue too and stand elsewhere. */
  elsewhere: FindingRecord[]
}

/** Findings by issue, in the order of the sections. A finding stands once; sections that nothing bears on are left out. */
export function groupFindings<S extends { id: string }>(
  records: readonly FindingRecord[],
  sections: readonly S[],
): FindingGroup<S>[] {
  return sections
    .map((section) => ({
      ...section,
      records: records.filter(({ finding }) => issuesOf(finding)[0] === section.id),
      elsewhere: records.filter(({ finding }) => issuesOf(finding).slice(1).includes(section.id)),
    }))
    .filter((group) => group.records.length + group.elsewhere.length > 0)
}
