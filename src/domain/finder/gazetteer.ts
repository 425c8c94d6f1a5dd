import type { Point } from '~/domain/finder/distance'
import type { Listing } from '~/domain/therapists/listing'

/** Towns and where they are, for measuring distance. */
export type Gazetteer = ReadonlyMap<string, Point>

type Place = Listing['places'][number]

/**
 * How to name a town. Towns that share a name are told apart by their county: `Bangor, Gwynedd` and
 * `Bangor, County Down`.
 */
export function townNames(places: readonly Place[]): (place: Place) => string {
  const counties = new Map<string, Set<string>>()
  for (const { town, county = '' } of places)
    counties.set(town, (counties.get(town) ?? new Set()).add(county))
  return ({ town, county }) => ((counties.get(town)?.size ?? 0) > 1 && county ? `${town}, ${county}` : town)
}

/** Every town among some places, at the first place there. */
export function makeGazetteer(places: readonly Place[]): Gazetteer {
  const nameOf = townNames(places)
  const towns = new Map<string, Point>()
  for (const place of places) {
    const name = nameOf(place)
    if (!towns.has(name)) towns.set(name, { lat: place.lat, lon: place.lon })
  }
  return towns
}
