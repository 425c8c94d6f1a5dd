import { describe, expect, test } from 'vitest'
import { groupByNation, linesAbout, nationNames } from '~/domain/help-lines'
import type { CrisisLine } from '~/schemas/crisis-lines'
import { makeCrisisLine } from '../../fixtures/make'

const line = (id: string, overrides: Partial<CrisisLine> = {}) =>
  makeCrisisLine({ id, name: id, ...overrides })

const LINES = [
  line('wales-line', { nations: ['wales'], order: 40 }),
  line('everywhere-second', { order: 20 }),
  line('everywhere-first', { order: 10 }),
  line('england-line', { nations: ['england'], order: 30 }),
  line('england-and-wales', { nations: ['england', 'wales'], order: 50 }),
  line('scotland-line', { nations: ['scotland'], order: 60 }),
  line('abuse-line', { topic: 'abuse', order: 5 }),
  line('young-line', { topic: 'young', order: 6 }),
]

/** Groups as text, `title: ids`. */
const shown = (first: Parameters<typeof groupByNation>[1]) =>
  groupByNation(LINES, first).map(({ title, lines }) => `${title}: ${lines.map(({ id }) => id).join(', ')}`)

describe('Crisis lines by nation', () => {
  test('Lines for everyone come first, then the site’s own nation, then the others in their order', () => {
    expect(shown('wales')).toEqual([
      'Anywhere in the UK: everywhere-first, everywhere-second',
      'Wales: wales-line, england-and-wales',
      'England: england-line, england-and-wales',
      'Scotland: scotland-line',
    ])
  })

  test('A line that serves two nations stands under both', () => {
    expect(shown('england').filter((group) => group.includes('england-and-wales'))).toHaveLength(2)
  })

  test('A nation without a line of its own has no heading', () => {
    expect(shown('england').join()).not.toContain('Northern Ireland')
  })

  test('Lines for abuse or for young people do not stand among those for everybody', () => {
    expect(shown('england').join()).not.toMatch(/abuse-line|young-line/)
    expect(linesAbout(LINES, 'abuse').map(({ id }) => id)).toEqual(['abuse-line'])
    expect(linesAbout(LINES, 'young').map(({ id }) => id)).toEqual(['young-line'])
  })

  test('The list that was handed in keeps its order', () => {
    const before = LINES.map(({ id }) => id)
    groupByNation(LINES, 'england')
    expect(LINES.map(({ id }) => id)).toEqual(before)
  })
})

test('The nations a line serves are named in words', () => {
  expect(nationNames(makeCrisisLine())).toBe('UK')
  expect(nationNames(makeCrisisLine({ nations: ['northern-ireland'] }))).toBe('Northern Ireland')
  expect(nationNames(makeCrisisLine({ nations: ['england', 'wales'] }))).toBe('England, Wales')
})
