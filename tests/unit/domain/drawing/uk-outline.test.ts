import { describe, expect, test } from 'vitest'
import { drawUkMap } from '~/domain/drawing/uk-outline'

const map = drawUkMap()
const at = (lat: number, lon: number) => {
  const point = map.place({ lat, lon })
  if (!point) throw new Error('The map has no such place.')
  return point
}

describe('The map of the United Kingdom', () => {
  test('Its outline is one of numbers, small enough to stand in a page', () => {
    expect(map.outline).toMatch(/^M[\d.,MLZ-]+$/)
    expect(Buffer.byteLength(map.outline)).toBeLessThanOrEqual(16_384)
  })

  test('Towns lie inside it, north above south and east right of west', () => {
    const [london, edinburgh, belfast] = [at(51.51, -0.13), at(55.95, -3.19), at(54.6, -5.93)]
    expect(edinburgh.y).toBeLessThan(london.y)
    expect(belfast.x).toBeLessThan(edinburgh.x)
    expect(edinburgh.x).toBeLessThan(london.x)
    for (const { x, y } of [london, edinburgh, belfast]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(map.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(map.height)
    }
  })

  test('The same map is drawn at every build', () => {
    expect(drawUkMap().outline).toBe(map.outline)
  })
})
