import { distanceKm, type Point } from '~/domain/finder/distance'
import type { Wish, WishKind } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'

/** How far from a town still counts as there, in kilometres: about fifteen miles. */
export const NEARBY_KM = 25

/** Kinds where a second wish widens ("Bath or Bristol"); elsewhere it narrows ("grief and anger"). */
const WIDENING: ReadonlySet<WishKind> = new Set(['place', 'mode', 'gender', 'person'])

/** Towns and where they are, for measuring distance. */
export type Gazetteer = ReadonlyMap<string, Point>

/**
 * Every town the listings name, at the place of its first mention. Towns that share a name are told apart by
 * their county: `Bangor, Gwynedd` and `Bangor, County Down`.
 */
export function makeGazetteer(listings: readonly Listing[]): Gazetteer {
  const places = listings.flatMap((listing) => listing.places)
  const counties = new Map<string, Set<string>>()
  for (const { town, county = '' } of places)
    counties.set(town, (counties.get(town) ?? new Set()).add(county))
  const towns = new Map<string, Point>()
  for (const { town, county, lat, lon } of places) {
    const isShared = (counties.get(town)?.size ?? 0) > 1
    const name = isShared && county ? `${town}, ${county}` : town
    if (!towns.has(name)) towns.set(name, { lat, lon })
  }
  return towns
}

/** The listings that meet every wish. */
export function matchListings(
  listings: readonly Listing[],
  wishes: readonly Wish[],
  towns: Gazetteer,
): Listing[] {
  const kinds = [...new Set(wishes.map((wish) => wish.kind))]
  return listings.filter((listing) =>
    kinds.every((kind) => {
      const ofKind = wishes.filter((wish) => wish.kind === kind)
      const meets = (wish: Wish) => meetsWish(listing, wish, towns)
      return WIDENING.has(kind) ? ofKind.some(meets) : ofKind.every(meets)
    }),
  )
}

/** How far the nearest of someone's rooms is from a town, in kilometres; undefined where there is none. */
export function distanceToTown(listing: Listing, town: string, towns: Gazetteer): number | undefined {
  const centre = towns.get(town)
  if (!centre || listing.places.length === 0) return undefined
  return Math.min(...listing.places.map((place) => distanceKm(place, centre)))
}

function meetsWish(listing: Listing, { kind, id }: Wish, towns: Gazetteer): boolean {
  switch (kind) {
    case 'issue':
      return listing.issues.includes(id)
    case 'place':
      return (distanceToTown(listing, id, towns) ?? Infinity) <= NEARBY_KM
    case 'mode':
      return listing.modes.includes(id as Listing['modes'][number])
    case 'language':
      return listing.languages.includes(id)
    case 'modality':
      return listing.modalities.includes(id)
    case 'gender':
      return listing.gender?.toLowerCase() === id
    case 'person':
      return listing.id === id
  }
}
