import type { TherapistFacts } from '~/domain/integrity/check-therapists'
import type { Mention } from '~/domain/integrity/site-facts'
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
import { listOf, type LocatedValues } from './read-json'

/** Issues by id and by label, with the id. */
export type IssueNames = ReadonlyMap<string, string>

/** Addresses of the profiles of an export, and of the lists its people are on. */
export function therapistAddresses({ raw }: LocatedValues, issues: IssueNames): string[] {
  const records = recordsOf(raw)
  return [...profilesOf(records).map(({ address }) => address), ...roomAddresses(records, issues)]
}

/**
 * What an export points at. Only names that clash or are no known issue are looked up in the file: finding the places
 * of a large export takes longer than all other checks together.
 */
export function therapistMentions({ raw, document }: LocatedValues, known: IssueNames): TherapistFacts {
  const records = recordsOf(raw)
  const at = (name: string, ...path: PropertyKey[]): Mention => ({
    ...{ name, ...document().positionOf(['therapists', ...path]) },
  })
  const ids = records.flatMap(({ id }, index) => (typeof id === 'string' ? [{ id, index }] : []))
  const isEveryIdNew = new Set(ids.map(({ id }) => id)).size === ids.length
  return {
    therapists: isEveryIdNew ? [] : ids.map(({ id, index }) => at(id, index, 'id')),
    therapistIssues: records.flatMap(({ id, issues }, index) =>
      (Array.isArray(issues) ? issues : []).flatMap((name: unknown, place) =>
        typeof name === 'string' && name !== '' && !known.has(name)
          ? [{ ...at(name, index, 'issues', place), therapist: String(id) }]
          : [],
      ),
    ),
    takenAddresses: isEveryIdNew
      ? clashing(profilesOf(records), known).map(({ address, index }) => at(address, index, 'id'))
      : [],
  }
}

interface Profile {
  address: string
  /** The place of its record. */
  index: number
}

function recordsOf(raw: unknown): Record<string, unknown>[] {
  return listOf((raw as { therapists?: unknown } | null)?.therapists)
}

function profilesOf(records: readonly Record<string, unknown>[]): Profile[] {
  return records.flatMap(({ id, name }, index) =>
    typeof id === 'string' && typeof name === 'string' ? [{ address: profileAddress({ id, name }), index }] : [],
  )
}

/** Profiles at one address, and those at the address of a list. */
function clashing(profiles: Profile[], issues: IssueNames): Profile[] {
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
