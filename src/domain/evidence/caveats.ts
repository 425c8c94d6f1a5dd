import type { FindingRecord } from '~/domain/evidence/evidence-room'
import type { Reference } from '~/schemas/reference'

/** What a reader has to know of a work before trusting it, in few words; nothing where that is nothing. */
export function caveatOf(reference: Reference, findings: readonly FindingRecord[]): string | undefined {
  const status = reference.custom?.verification.status
  if (status === 'memory') return 'Not read by us.'
  if (status === 'confirmed-citation') return 'We have seen only how it is cited.'
  const own = findings.filter(({ finding }) => finding.reference === reference.id)
  if (own.length > 0 && own.every(({ finding }) => finding.result === 'uncontrolled'))
    return 'Before and after only: this shows no effect.'
  return undefined
}

/** The caveats of a page's works, by key. */
export function caveatsOf(
  works: readonly { key: string; reference: Reference }[],
  findings: readonly FindingRecord[],
): Map<string, string> {
  return new Map(
    works.flatMap(({ key, reference }) => {
      const caveat = caveatOf(reference, findings)
      return caveat ? [[key, caveat] as const] : []
    }),
  )
}
