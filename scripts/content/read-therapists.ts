import type { Mention, SiteFacts } from '~/domain/integrity/site-facts'
import { profileAddress } from '~/domain/therapists/profile-address'
import { toListing } from '~/domain/therapists/listing'
import {
  issueRoomAddress,
  ONLINE_ADDRESS,
  onlineListings,
  placeRooms,
  RESERVED_NAMES,
} from '~/domain/therapists/rooms'
import { therapistSchema } from '~/schemas/therapist'
import { listOf, type JsonFile } from './read-json'

type TherapistFacts = Pick<SiteFacts, 'therapists' | 'therapistIssues' | 'takenAddresses'> & {
  /** Addresses of their profiles, and of the lists they are on. */
  addresses: string[]
}

/** Issues by id and by label, with the id. */
type IssueNames = ReadonlyMap<string, string>

/**
 * What an export points at. Only names that clash or are no known issue are looked up in the file: finding the places
 * of a large export takes longer than all other checks together.
 */
export function readTherapists({ raw, document }: JsonFile, known: IssueNames): TherapistFacts {
  const records = listOf((raw as { therapists?: unknown } | null)?.therapists)
  const at = (name: string, ...path: PropertyKey[]): Mention => ({
    ...{ name, ...document().positionOf(['therapists', ...path]) },
  })
  const ids = records.flatMap(({ id }, index) => (typeof id === 'string' ? [{ id, index }] : []))
  const profiles = records.flatMap(({ id, name }, index) =>
    typeof id === 'string' && typeof name === 'string' ? [{ address: profileAddress({ id, name }), index }] : [],
  )
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
    takenAddresses: isEveryIdNew
      ? clashing(profiles, known).map(({ address, index }) => at(address, index, 'id'))
      : [],
    addresses: [...profiles.map(({ address }) => address), ...roomAddresses(records, known)],
  }
}

/** Profiles at one address, and those at the address of a list. */
function clashing(profiles: { address: string; index: number }[], issues: IssueNames): typeof profiles {
  const lists = [...RESERVED_NAMES, ...issues.values()].map(issueRoomAddress)
  const times = new Map(lists.map((address) => [address, 1]))
  for (const { address } of profiles) times.set(address, (times.get(address) ?? 0) + 1)
  return profiles.filter(({ address }) => (times.get(address) ?? 0) > 1)
}

/** The lists of the export: by issue, by place and online. */
function roomAddresses(records: readonly Record<string, unknown>[], issues: IssueNames): string[] {
  const people = records.flatMap((record) => {
    const { data } = therapistSchema.safeParse(record)
    return data ? [toListing(data)] : []
  })
  const named = new Set(people.flatMap((person) => person.issues.flatMap((name) => issues.get(name) ?? [])))
  return [
    ...[...named].map(issueRoomAddress),
    ...placeRooms(people).map(({ address }) => address),
    ...(onlineListings(people).length > 0 ? [ONLINE_ADDRESS] : []),
  ]
}
