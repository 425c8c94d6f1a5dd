import { referenceAddress } from '~/domain/addresses'
import { isShown } from '~/domain/evidence/select-plots'
import { yearOf } from '~/domain/citation/format-reference'
import { dropUnseen } from '~/domain/citation/seen-reference'
import { designKindSchema, type Finding } from '~/schemas/finding'
import type { Reference } from '~/schemas/reference'

/** A result with the work it stands in. */
export interface FindingRecord {
  finding: Finding
  reference: Reference
}

/** A page that names a work: how often in its prose, and whether its verdict rests on it. */
export interface NamingPage {
  address: string
  title: string
  /** Citations in the prose, in the order of the page: each has a place `#cite-id-1` and so on. */
  uses: number
  /** The verdict of the page rests on the work, or its objection comes from it. */
  isInVerdict: boolean
}

/** A work with all that this site says of it. */
export interface WorkRecord {
  reference: Reference
  address: string
  findings: Finding[]
  pages: NamingPage[]
}

/** What a page of prose names, as the evidence room needs it. */
export interface PageOfWorks {
  address: string
  title: string
  cited: readonly { key: string; uses: number }[]
  inVerdict: readonly string[]
}

/** The results that are shown, each with its work: the kind of study that can tell most first, then the newest. */
export function joinFindings(
  findings: readonly Finding[],
  references: readonly Reference[],
): FindingRecord[] {
  const works = new Map(references.map((reference) => [reference.id, reference]))
  const records = findings.filter(isShown).flatMap((finding) => {
    const reference = works.get(finding.reference)
    return reference ? [{ finding, reference }] : []
  })
  return records.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      yearOfWork(b) - yearOfWork(a) ||
      a.finding.id.localeCompare(b.finding.id, 'en', { numeric: true }),
  )
}

/** The year of a result's work; nought where nobody saw it. */
export function yearOfWork({ reference }: FindingRecord): number {
  return Number(yearOf(dropUnseen(reference)) || 0)
}

/** Schemas list designs from those that can tell most; change without comparison comes last. */
function rankOf({ finding }: FindingRecord): number {
  const { options } = designKindSchema
  return finding.controlled ? options.indexOf(finding.designKind) : options.length
}

/** Every work that a page names or a finding stands in, by id. Works that only wait to be cited are left out. */
export function joinWorks(
  findings: readonly Finding[],
  references: readonly Reference[],
  pages: readonly PageOfWorks[],
): WorkRecord[] {
  const named = new Set(findings.map(({ reference }) => reference))
  return references
    .map((reference) => ({
      reference,
      address: referenceAddress(reference.id),
      findings: findings.filter((finding) => isShown(finding) && finding.reference === reference.id),
      pages: pages.flatMap((page) => namingPage(page, reference.id)),
    }))
    .filter(({ reference, pages }) => pages.length > 0 || named.has(reference.id))
}

function namingPage({ address, title, cited, inVerdict }: PageOfWorks, id: string): NamingPage[] {
  const uses = cited.find(({ key }) => key === id)?.uses ?? 0
  const isInVerdict = inVerdict.includes(id)
  return uses > 0 || isInVerdict ? [{ address, title, uses, isInVerdict }] : []
}
