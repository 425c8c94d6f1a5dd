/** A point on the earth, in degrees. */
export interface Point {
  lat: number
  lon: number
}

/** Kilometres in a mile. */
export const MILE_KM = 1.609

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** Kilometres between two points. Equirectangular: within 0.1 % at the distances people travel to therapy. */
export function distanceKm(a: Point, b: Point): number {
  const x = (b.lon - a.lon) * RADIANS * Math.cos(((a.lat + b.lat) / 2) * RADIANS)
  const y = (b.lat - a.lat) * RADIANS
  return Math.hypot(x, y) * EARTH_RADIUS_KM
}
