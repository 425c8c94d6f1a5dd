import { distanceKm, nearestKm, type Point } from '~/domain/finder/distance'

/** A place of an export that lies far from its town. */
export interface FarPlace {
  /** From the list of people: `[3, 'locations', 0]`. */
  path: PropertyKey[]
  town: string
  /** How far it is from the nearest known place of that name. */
  km: number
  /** With latitude and longitude swapped it would lie in its town. */
  isSwapped: boolean
}

/** A place as it was read, and how far it is from the nearest known town of its name. */
interface Measured extends FarPlace {
  at: Point
  county: string
}

/** Farther than any town or its outskirts reach. */
const FAR_KM = 60

/**
 * Places that lie far from every known town of their name. A town that is not known may lie anywhere. So may one whose
 * county has another town nearby: then it is a namesake that the list of towns lacks, as it lacks St Ives in
 * Cambridgeshire.
 */
export function findFarPlaces(
  people: readonly Record<string, unknown>[],
  towns: ReadonlyMap<string, readonly Point[]>,
): FarPlace[] {
  const known = new Map([...towns].map(([name, points]) => [keyOf(name), points]))
  const all = people.flatMap(({ locations }, index) =>
    (Array.isArray(locations) ? locations : []).flatMap((place: unknown, at) =>
      measure(place, { path: [index, 'locations', at], known }),
    ),
  )
  const far = all.filter(({ km }) => km > FAR_KM)
  if (far.length === 0) return []
  const near = Map.groupBy(
    all.filter(({ km, county }) => km <= FAR_KM && county !== ''),
    ({ county }) => county,
  )
  return far
    .filter(({ at, county }) => !near.get(county)?.some((other) => distanceKm(at, other.at) <= FAR_KM))
    .map(({ path, town, km, isSwapped }) => ({ path, town, km, isSwapped }))
}

/** Nothing where the town is not known, or the place cannot be read. */
function measure(
  place: unknown,
  { path, known }: { path: PropertyKey[]; known: ReadonlyMap<string, readonly Point[]> },
): Measured[] {
  const { town, county, lat, lon } = (place ?? {}) as Record<string, unknown>
  if (typeof town !== 'string' || typeof lat !== 'number' || typeof lon !== 'number') return []
  const points = known.get(keyOf(town))
  if (!points) return []
  const at = { lat, lon }
  const kmFrom = (point: Point) => nearestKm([point], points) ?? Infinity
  const km = kmFrom(at)
  const isSwapped = km > FAR_KM && kmFrom({ lat: lon, lon: lat }) <= FAR_KM
  return [{ path, town, km, isSwapped, at, county: typeof county === 'string' ? keyOf(county) : '' }]
}

function keyOf(name: string): string {
  return name.trim().toLowerCase()
}
