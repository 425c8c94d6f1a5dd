import { describe, expect, test } from 'vitest'
import { distanceKm } from '~/domain/finder/distance'

const BRISTOL = { lat: 51.4552, lon: -2.5966 }
const BATH = { lat: 51.3779, lon: -2.3591 }
const LERWICK = { lat: 60.153, lon: -1.1429 }
const KIRKWALL = { lat: 58.9847, lon: -2.9581 }

/** The distance on a sphere, as a check. */
function haversineKm(a: typeof BRISTOL, b: typeof BRISTOL): number {
  const radians = Math.PI / 180
  const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2
  const chord =
    half(a.lat, b.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(a.lon, b.lon)
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}

describe('The distance between two places', () => {
  test.each([
    ['Bristol and Bath', BRISTOL, BATH],
    ['Kirkwall and Lerwick', KIRKWALL, LERWICK],
  ])('Between %s it agrees with the sphere to one part in a thousand', (_, a, b) => {
    expect(Math.abs(distanceKm(a, b) / haversineKm(a, b) - 1)).toBeLessThan(0.001)
  })

  test('It is the same both ways, and nothing from a place to itself', () => {
    expect(distanceKm(BRISTOL, BATH)).toBeCloseTo(distanceKm(BATH, BRISTOL), 9)
    expect(distanceKm(BATH, BATH)).toBe(0)
  })
})
