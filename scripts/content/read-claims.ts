import type { ClaimFacts, Mention, ProseFacts } from '~/domain/integrity/site-facts'
import { listOf, type JsonFile } from './read-json'

/** The ledger of claims, and the page it becomes: its claims are places on it, and it names works and findings. */
export function readClaims(file: string, { raw, document }: JsonFile): { claims: ClaimFacts[]; page: ProseFacts } {
  const records = listOf(raw)
  const at = (name: unknown, path: PropertyKey[]): Mention[] =>
    typeof name === 'string' ? [{ name, ...document().positionOf(path) }] : []
  const grounds = records.flatMap((record, index) => [
    { owner: record, path: [index] },
    ...listOf([record['objection']]).map((owner) => ({ owner, path: [index, 'objection'] })),
  ])
  const page: ProseFacts = {
    ...{ file, address: '/evidence/claims/', citations: [], links: [], headings: [], components: [] },
    ...{ people: [], plots: [], claims: [], forbidden: [] },
    fragments: records.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    references: grounds.flatMap(({ owner, path }) =>
      listOf(owner['sources']).flatMap(({ reference }, place) =>
        at(reference, [...path, 'sources', place, 'reference']),
      ),
    ),
    findings: grounds.flatMap(({ owner, path }) =>
      texts(owner['findings']).flatMap((name, place) => at(name, [...path, 'findings', place])),
    ),
  }
  const claims = records.flatMap((record, index) =>
    at(record['id'], [index, 'id']).map((mention) => ({
      ...mention,
      kind: typeof record['kind'] === 'string' ? record['kind'] : '',
      sources: listOf(record['sources']).length,
      findings: texts(record['findings']).map(String),
      issues: texts(record['issues']).flatMap((name, place) => at(name, [index, 'issues', place])),
    })),
  )
  return { claims, page }
}

function texts(list: unknown): unknown[] {
  return Array.isArray(list) ? list : []
}
