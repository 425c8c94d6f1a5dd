import { encodePart, makeCodes, makeTables } from '~/domain/therapists/encode-listings'
import { FINDER_FORMAT, type FinderFile, type Part } from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'
import type { KnownTown, Place } from '~/domain/therapists/place-table'
import { ANYWHERE, planParts } from '~/domain/therapists/plan-parts'

/** From so many people on, the data comes region by region. */
export const MANY = 30_000
/** Where a search for one town would wait for more people than this, its region comes county by county. */
export const CROWDED = 12_000

/** Towns that are known by name without being written, and, instead of {@link MANY} and {@link CROWDED}, other numbers. */
export interface EncodeOptions {
  gazetteer?: readonly KnownTown[]
  many?: number
  crowded?: number
}

/** The finder's data and, where it is large, its parts. */
export interface EncodedListings {
  file: FinderFile
  parts: Part[]
  /** Ids in the order of the rows. */
  ids: string[]
}

/**
 * Writes listings in columns. From `many` on they come in parts: first those who see people nowhere in particular, then
 * region by region or county by county ({@link planParts}), so that a search in one place need not wait for the others.
 */
export function encodeListings(listings: readonly Listing[], options: EncodeOptions = {}): EncodedListings {
  const { gazetteer = [], many = MANY, crowded = CROWDED } = options
  const partOf = planParts(
    listings.flatMap(({ places }) => places.slice(0, 1)),
    crowded,
  )
  const groups = listings.length < many ? new Map([['all', [...listings]]]) : groupBy(partOf, listings)
  const names = [...groups.keys()]
  const codes = makeCodes(listings, gazetteer)
  const parts = [...groups.values()].map((people) => encodePart(people, codes))
  const [only] = parts
  const file: FinderFile = {
    format: FINDER_FORMAT,
    people: listings.length,
    tables: makeTables(codes, gazetteer, (place) => Math.max(0, names.indexOf(partOf(place)))),
    parts: [...groups].map(([name, { length }]) => ({ name, people: length })),
    ...(parts.length === 1 && only ? { part: only } : {}),
  }
  const ids = [...groups.values()].flatMap((people) => people.map(({ id }) => id))
  return { file, parts: parts.length === 1 ? [] : parts, ids }
}

/** People by the part of their first room; those without one first. */
function groupBy(partOf: (place: Place) => string, listings: readonly Listing[]): Map<string, Listing[]> {
  const groups = Map.groupBy(listings, ({ places: [home] }) => (home ? partOf(home) : ANYWHERE))
  return new Map([[ANYWHERE, groups.get(ANYWHERE) ?? []], ...groups])
}
