import { encodePart, makeCodes, makeTables } from '~/domain/therapists/encode-listings'
import { FINDER_FORMAT, type FinderFile, type Part } from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'
import { MOST_PARTS, type KnownTown, type Place } from '~/domain/therapists/place-table'

/** From so many people on, the data comes region by region. */
export const MANY = 30_000
/** A region with more people than this comes county by county. */
export const CROWDED = 10_000

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
 * region by region, and of a region with more than `crowded` county by county, so that a search in one place need not wait
 * for the others.
 */
export function encodeListings(listings: readonly Listing[], options: EncodeOptions = {}): EncodedListings {
  const { gazetteer = [], many = MANY, crowded = CROWDED } = options
  const partOf = partsBy(listings, crowded)
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

/** Names the part of a place: its region, and where that is crowded its county too. */
function partsBy(listings: readonly Listing[], crowded: number): (place: Place) => string {
  const homes = Map.groupBy(
    listings.flatMap(({ places }) => places.slice(0, 1)),
    regionOf,
  )
  return (place) => {
    const region = regionOf(place)
    return (homes.get(region)?.length ?? 0) > crowded && place.county ? `${region}, ${place.county}` : region
  }
}

/** People by the part of their first room; those without one first, and parts beyond the most together. */
function groupBy(partOf: (place: Place) => string, listings: readonly Listing[]): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>([['anywhere', []]])
  for (const listing of listings) {
    const [home] = listing.places
    const part = home ? partOf(home) : 'anywhere'
    const name = groups.has(part) || groups.size < MOST_PARTS ? part : 'anywhere'
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
