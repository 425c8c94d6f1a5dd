import { encodePart, makeCodes, makeTables } from '~/domain/therapists/encode-listings'
import { FINDER_FORMAT, type FinderFile, type Part } from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'
import { MOST_PARTS, type KnownTown, type Place } from '~/domain/therapists/place-table'
import type { ExportHeader } from '~/schemas/therapist'

/** From so many people on, the data comes region by region. */
export const MANY = 30_000

/** The finder's data and, where it is large, its parts. */
export interface EncodedListings {
  file: FinderFile
  parts: Part[]
  /** Ids in the order of the rows. */
  ids: string[]
}

/**
 * Writes listings in columns. From {@link MANY} on they come in parts: first those who see people nowhere in particular,
 * then region by region, so that a search in one place need not wait for the others.
 */
export function encodeListings(
  { sample, exportedAt, timeZone }: Pick<ExportHeader, 'sample' | 'exportedAt' | 'timeZone'>,
  listings: readonly Listing[],
  { gazetteer = [], many = MANY }: { gazetteer?: readonly KnownTown[]; many?: number } = {},
): EncodedListings {
  const groups = listings.length < many ? new Map([['all', [...listings]]]) : groupByRegion(listings)
  const names = [...groups.keys()]
  const codes = makeCodes(listings, gazetteer)
  const parts = [...groups.values()].map((people) => encodePart(people, codes))
  const [only] = parts
  const file: FinderFile = {
    format: FINDER_FORMAT,
    ...{ sample, exportedAt, timeZone, people: listings.length },
    tables: makeTables(codes, gazetteer, (place) => Math.max(0, names.indexOf(regionOf(place)))),
    parts: [...groups].map(([name, { length }]) => ({ name, people: length })),
    ...(parts.length === 1 && only ? { part: only } : {}),
  }
  const ids = [...groups.values()].flatMap((people) => people.map(({ id }) => id))
  return { file, parts: parts.length === 1 ? [] : parts, ids }
}

/** People by the region of their first room; those without one first, and regions beyond the most together. */
function groupByRegion(listings: readonly Listing[]): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>([['anywhere', []]])
  for (const listing of listings) {
    const [home] = listing.places
    const region = home ? regionOf(home) : 'anywhere'
    const name = groups.has(region) || groups.size < MOST_PARTS ? region : 'anywhere'
    const group = groups.get(name)
    if (group) group.push(listing)
    else groups.set(name, [listing])
  }
  return groups
}

/** Where no region is named, places are parted by a net of degrees. */
function regionOf({ region, lat, lon }: Place): string {
  return region ?? `${Math.floor(lat / 2) * 2}N ${Math.floor(lon / 3) * 3}E`
}
