import { distanceKm, type Point } from '~/domain/finder/distance'
import { readPlaces } from '~/domain/finder/read-places'

/** Towns we know the place of, by the name a form offers. */
export type KnownPlaces = ReadonlyMap<string, Point>

/** Names of places that share one get the nearest town of a name of its own: `Newport, near Ryde`. */
export function knownPlaces(text: string): KnownPlaces {
  const read = [...readPlaces(text)]
  const single = read.flatMap(([name, points]) =>
    points[0] && points.length === 1 ? [{ name, at: points[0] }] : [],
  )
  return new Map(
    read.flatMap(([name, points]) =>
      points.map((point): [string, Point] => [
        points.length === 1 ? name : `${name}, near ${nearest(point, single)}`,
        point,
      ]),
    ),
  )
}

/** Finds a place by what was typed: letters of any size, spaces squeezed. */
export function placeFinder(places: KnownPlaces): (name: string) => Point | undefined {
  const byName = new Map([...places].map(([name, point]) => [squeeze(name), point]))
  return (name) => byName.get(squeeze(name))
}

function nearest(point: Point, towns: readonly { name: string; at: Point }[]): string {
  const far = { name: '', km: Infinity }
  return towns.reduce((best, { name, at }) => {
    const km = distanceKm(point, at)
    return km < best.km ? { name, km } : best
  }, far).name
}

function squeeze(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ')
}
