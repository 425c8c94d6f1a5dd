import type { Mention, SiteFacts } from '~/domain/integrity/site-facts'
import { profileAddress } from '~/domain/therapists/profile-address'
import { listOf, type JsonFile } from './read-json'

type TherapistFacts = Pick<SiteFacts, 'therapists' | 'therapistIssues'> & {
  /** Addresses of their profiles. */
  addresses: string[]
}

/**
 * What an export points at. Only names that clash or are not `known` are looked up in the file: finding the places
 * of a large export takes longer than all other checks together.
 */
export function readTherapists({ raw, document }: JsonFile, known: ReadonlySet<string>): TherapistFacts {
  const records = listOf((raw as { therapists?: unknown } | null)?.therapists)
  const at = (name: string, ...path: PropertyKey[]): Mention => ({
    ...{ name, ...document().positionOf(['therapists', ...path]) },
  })
  const ids = records.flatMap(({ id }, index) => (typeof id === 'string' ? [{ id, index }] : []))
  const isEveryIdNew = new Set(ids.map(({ id }) => id)).size === ids.length
  return {
    therapists: isEveryIdNew ? [] : ids.map(({ id, index }) => at(id, index, 'id')),
    therapistIssues: records.flatMap(({ id, issues }, index) =>
      (Array.isArray(issues) ? issues : []).flatMap((name: unknown, place) =>
        typeof name === 'string' && !known.has(name)
          ? [{ ...at(name, index, 'issues', place), therapist: String(id) }]
          : [],
      ),
    ),
    addresses: records.flatMap(({ id, name }) =>
      typeof id === 'string' && typeof name === 'string' ? [profileAddress({ id, name })] : [],
    ),
  }
}
