import {
  joinValues,
  packCodes,
  packSteps,
  splitValues,
  unpackCodes,
  unpackSteps,
} from '~/domain/therapists/column-code'
import type { PlaceTable } from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'

export type Place = Listing['places'][number]

/** A town that is known without being listed. Its degrees have at most two decimals. */
export interface KnownTown {
  town: string
  lat: number
  lon: number
}

/** How far a town may be from where the gazetteer has it, in hundredths of a degree. */
const REACH = 31
/** A list has at most so many parts: one sign each. */
export const MOST_PARTS = 64

/** A place as a key that tells it from all others. */
export function placeKey({ town, county, region, district, lat, lon, stepFree }: Place): string {
  return JSON.stringify([town, county ?? '', region ?? '', district ?? '', lat, lon, stepFree ?? null])
}

/** Puts places in the order of the table, each once: those in the gazetteer first. */
export function orderPlaces(places: readonly Place[], gazetteer: readonly KnownTown[]): Place[] {
  const at = finderOf(gazetteer)
  const distinct = [...new Map(places.map((place) => [placeKey(place), place])).values()]
  const areaOf = ({ region = '', county = '', town }: Place) => `${region}|${county}|${town}`
  const order = (place: Place) => at(place) ?? gazetteer.length
  return distinct.sort((a, b) => order(a) - order(b) || (areaOf(a) < areaOf(b) ? -1 : 1))
}

/** Writes places that {@link orderPlaces} has put in order. */
export function encodePlaces(
  places: readonly Place[],
  gazetteer: readonly KnownTown[],
  partOf: (place: Place) => number,
): PlaceTable {
  const at = finderOf(gazetteer)
  const indices = places.map(at).filter((index) => index !== undefined)
  const own = places.slice(indices.length)
  const from = (axis: 'lat' | 'lon') =>
    places.map(
      (place, row) => hundredths(place[axis]) - hundredths(gazetteer[indices[row] ?? -1]?.[axis] ?? 0),
    )
  const areas = [...new Set(places.map(areaKey))].sort()
  const regions = [...new Set(areas.map((area) => area.split('\n')[0] ?? ''))]
  const districts = places.map(({ district = '' }) => district)
  return {
    known: indices.length,
    inGazetteer: packSteps(indices),
    towns: joinValues(own.map(({ town }) => town)),
    counties: joinValues(areas.map((area) => area.split('\n')[1] ?? '')),
    regions: joinValues(regions),
    regionOf: packCodes(
      areas.map((area) => regions.indexOf(area.split('\n')[0] ?? '')),
      regions.length,
    ),
    county: packCodes(
      places.map((place) => areas.indexOf(areaKey(place))),
      areas.length,
    ),
    districts: districts.some(Boolean) ? joinValues(districts) : '',
    stepFree: packCodes(
      places.map(({ stepFree }) => (stepFree === undefined ? 0 : stepFree ? 1 : 2)),
      3,
    ),
    ...{ lat: from('lat'), lon: from('lon') },
    parts: packCodes(places.map(partOf), MOST_PARTS),
  }
}

/** Reads the places of a table, and the part of each. Throws where they do not fit together. */
export function decodePlaces(
  table: PlaceTable,
  gazetteer: readonly KnownTown[],
): { places: Place[]; parts: Uint32Array } {
  const { known, lat, lon } = table
  const count = lat.length
  const indices = unpackSteps(table.inGazetteer, known)
  const towns = splitValues(table.towns)
  const counties = splitValues(table.counties)
  const regions = splitValues(table.regions)
  const regionOf = unpackCodes(table.regionOf, counties.length, Math.max(1, regions.length))
  const county = unpackCodes(table.county, count, Math.max(1, counties.length))
  const districts = splitValues(table.districts)
  const stepFree = unpackCodes(table.stepFree, count, 3)
  if (lon.length !== count || towns.length !== count - known) throw new Error('Places do not fit together')
  const places = lat.map((north, row): Place => {
    const at =
      row < known ? gazetteer[indices[row] ?? -1] : { town: towns[row - known] ?? '', lat: 0, lon: 0 }
    if (!at) throw new Error('A place is not in the gazetteer')
    const area = county[row] ?? 0
    const region = regions[regionOf[area] ?? 0]
    return {
      town: at.town,
      ...(counties[area] ? { county: counties[area] } : {}),
      ...(region ? { region } : {}),
      ...(districts[row] ? { district: districts[row] } : {}),
      lat: (hundredths(at.lat) + north) / 100,
      lon: (hundredths(at.lon) + (lon[row] ?? NaN)) / 100,
      ...(stepFree[row] ? { stepFree: stepFree[row] === 1 } : {}),
    }
  })
  return { places, parts: unpackCodes(table.parts, count, MOST_PARTS) }
}

function finderOf(gazetteer: readonly KnownTown[]): (place: Place) => number | undefined {
  const byTown = Map.groupBy(gazetteer.entries(), ([, { town }]) => town)
  return (place) => {
    const near = (axis: 'lat' | 'lon', other: KnownTown) =>
      Math.abs(hundredths(place[axis]) - hundredths(other[axis])) <= REACH
    return byTown.get(place.town)?.find(([, other]) => near('lat', other) && near('lon', other))?.[0]
  }
}

const areaKey = ({ region = '', county = '' }: Place) => `${region}\n${county}`

function hundredths(degrees: number): number {
  return Math.round(degrees * 100)
}
