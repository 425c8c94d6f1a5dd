import type { ClaimRecord } from '~/domain/evidence/claim-ledger'
import type { FindingRecord } from '~/domain/evidence/evidence-room'
import type { Correction } from '~/schemas/correction'

/** What the components of a page may show: every result and claim, what was put right, and the labels of issues. */
export interface ShownEvidence {
  findings: readonly FindingRecord[]
  claims: readonly ClaimRecord[]
  corrections: readonly Correction[]
  /** Titles of pages of prose by address. */
  titles: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, string>
}
