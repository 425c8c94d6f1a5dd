import { describe, expect, test } from 'vitest'
import { drawFlowLines } from '~/domain/drawing/flow-lines'

const SEEDS = ['/', '/guides/does-it-work/', '/issues/grief/', '/therapists/', '', 'é😀', 'x'.repeat(500)]

/** Bytes of the paths as they stand in a page. */
function bytesOf(seed: string, height?: number): number {
  const { paths } = drawFlowLines(seed, height)
  return Buffer.byteLength(paths.map(({ d, opacity }) => `<path d="${d}" opacity="${opacity}"/>`).join(''))
}

describe('Moving water drawn from an address', () => {
  test('The same address gives the same water, at every build', () => {
    expect(drawFlowLines('/guides/does-it-work/')).toEqual(drawFlowLines('/guides/does-it-work/'))
  })

  test('No two addresses give the same water', () => {
    const drawn = new Set(SEEDS.map((seed) => JSON.stringify(drawFlowLines(seed))))
    expect(drawn.size).toBe(SEEDS.length)
  })

  test.each(SEEDS)('The lines of “%s” weigh at most 4 KB', (seed) => {
    expect(bytesOf(seed)).toBeLessThanOrEqual(4096)
  })

  test.each(SEEDS)('Every line of “%s” is a path of numbers', (seed) => {
    const { paths } = drawFlowLines(seed)
    expect(paths.length).toBeGreaterThan(0)
    for (const { d, opacity } of paths) {
      expect(d).toMatch(/^M-?\d+,-?\d+c(-?\d+,){5}-?\d+s((-?\d+,){3}-?\d+,?)+$/)
      expect(opacity).toBeGreaterThan(0)
      expect(opacity).toBeLessThanOrEqual(1)
    }
  })

  test('The lines run from one side to the other', () => {
    const { paths, width } = drawFlowLines('/')
    for (const { d } of paths) {
      expect(d).toMatch(/^M0,/)
      const [first = [], ...others] = d
        .split(/[cs]/)
        .slice(1)
        .map((part) => part.split(',').map(Number))
      const steps = [first[4] ?? 0, ...others.flat().filter((_, at) => at % 4 === 2)]
      expect(steps.reduce((sum, step) => sum + step)).toBe(width)
    }
  })

  test('A drawing is as high as it is asked to be', () => {
    expect(drawFlowLines('/', 90)).toMatchObject({ width: 1200, height: 90 })
    expect(bytesOf('/', 900)).toBeLessThanOrEqual(4096)
  })
})
