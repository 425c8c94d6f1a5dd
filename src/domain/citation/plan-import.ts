import { citationKey } from '~/domain/citation/citation-key'
import { yearOf } from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'

/** A work that is here already, and how we know. */
export interface Duplicate {
  title: string
  /** Id of the work it is. */
  of: string
  by: 'DOI' | 'PMID' | 'title and year'
  /** The other one stands in the same file. */
  isInFile: boolean
}

/** What an import would do. */
export interface ImportPlan {
  added: Reference[]
  duplicates: Duplicate[]
  /** Works whose id in the file is not the one they get. */
  renamed: { from: string; to: string }[]
}

/**
 * Sorts out which works of a file are new. Two works are one where their DOI or PubMed number is the same; where one of
 * them has neither, their title and year.
 */
export function planImport(incoming: readonly Reference[], existing: readonly Reference[]): ImportPlan {
  const plan: ImportPlan = { added: [], duplicates: [], renamed: [] }
  const taken = new Set(existing.map(({ id }) => id))
  for (const work of incoming) {
    const here = sameWork(work, existing)
    const inFile = here ?? sameWork(work, plan.added)
    if (inFile) {
      plan.duplicates.push({ title: work.title, ...inFile, isInFile: !here })
      continue
    }
    const id = citationKey(work, taken)
    taken.add(id)
    if (id !== work.id) plan.renamed.push({ from: work.id, to: id })
    plan.added.push(unread({ ...work, id }))
  }
  return plan
}

function sameWork(work: Reference, others: readonly Reference[]): Pick<Duplicate, 'of' | 'by'> | undefined {
  const doi = work.DOI?.toLowerCase()
  const byDoi = doi ? others.find((other) => other.DOI?.toLowerCase() === doi) : undefined
  if (byDoi) return { of: byDoi.id, by: 'DOI' }
  const byPmid = work.PMID ? others.find(({ PMID }) => PMID === work.PMID) : undefined
  if (byPmid) return { of: byPmid.id, by: 'PMID' }
  const byTitle = others.find(
    (other) => !(isNumbered(work) && isNumbered(other)) && titleAndYear(other) === titleAndYear(work),
  )
  return byTitle ? { of: byTitle.id, by: 'title and year' } : undefined
}

function isNumbered({ DOI, PMID }: Reference): boolean {
  return DOI !== undefined || PMID !== undefined
}

function titleAndYear(work: Reference): string {
  return `${work.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} ${yearOf(work)}`
}

/** Whoever imports a work has not thereby read it: no number may come from it until somebody has. */
function unread(work: Reference): Reference {
  if (work.custom?.verification) return work
  const note = 'Imported. Nobody has read it yet.'
  return {
    ...work,
    custom: { ...work.custom, verification: { status: 'memory', unseen: [], sources: [], note } },
  }
}
