/** A point on the earth, in degrees. */
export interface Point {
  lat: number
  lon: number
}

/** Kilometres in a mile. */
export const MILE_KM = 1.609
/** How far from a town counts as there where nothing else is chosen or typed. */
export const USUAL_MILES = 15

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** Kilometres between two points. Equirectangular: within 0.1 % at the distances people travel to therapy. */
export function distanceKm(a: Point, b: Point): number {
  const x = (b.lon - a.lon) * RADIANS * Math.cos(((a.lat + b.lat) / 2) * RADIANS)
  const y = (b.lat - a.lat) * RADIANS
  return Math.hypot(x, y) * EARTH_RADIUS_KM
}

/** `1 mile`, `5 miles`. */
export function milesText(miles: number): string {
  return `${miles} ${miles === 1 ? 'mile' : 'miles'}`
}

/** Where places are, by the id of a wish for one. */
export type Centres = Readonly<Record<string, readonly Point[]>>

/** How far the nearest of someone's rooms is from the nearest of some points; undefined where there is none of either. */
export function nearestKm(rooms: readonly Point[], points: readonly Point[]): number | undefined {
  const all = rooms.flatMap((room) => points.map((point) => distanceKm(room, point)))
  return all.length > 0 ? Math.min(...all) : undefined
}
