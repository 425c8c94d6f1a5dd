import { expect, test } from 'vitest'
import { bestReading } from '~/domain/finder/best-reading'
import type { Edge } from '~/domain/finder/read-edges'
import { makeChance } from '../../../fixtures/random'

const LENGTH = 6

/** The most that any choice of edges without overlap gains, by trying them all. */
function most(edges: readonly Edge[], from = 0): number {
  return edges.reduce(
    (best, edge) => (edge.from < from ? best : Math.max(best, edge.value + most(edges, edge.to))),
    0,
  )
}

test('It gains as much as the best of all readings, and never overlaps', () => {
  const chance = makeChance(7)
  for (let round = 0; round < 200; round++) {
    const edges = Array.from({ length: chance.int(1, 9) }, (): Edge => {
      const from = chance.int(0, LENGTH - 1)
      return { from, to: chance.int(from + 1, LENGTH), value: chance.int(1, 30) / 10, doubt: 0 }
    })
    const reading = bestReading(edges, LENGTH)
    expect(reading.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(most(edges))
    for (const [at, edge] of reading.entries())
      expect(edge.from).toBeGreaterThanOrEqual(reading[at - 1]?.to ?? 0)
  }
})

test('Nothing to read is read as nothing', () => {
  expect(bestReading([], 3)).toEqual([])
})
