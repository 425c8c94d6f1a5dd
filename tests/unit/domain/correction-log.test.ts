import { expect, test } from 'vitest'
import { correctionsAbout, correctionsOn, newestFirst } from '~/domain/correction-log'
import type { Correction } from '~/schemas/correction'

const make = (id: string, overrides: Partial<Correction> = {}): Correction => ({
  ...{ id, on: '2026-11-20', pages: ['/guides/a/'], references: [], was: 'Before.', now: 'Now.' },
  ...overrides,
})
const older = make('older')
const newer = make('newer', {
  on: '2026-11-27',
  pages: ['/guides/b/', '/guides/a/'],
  references: ['keefe2014'],
})

test('The newest correction comes first, wherever it stands in the file', () => {
  expect(newestFirst([older, newer]).map(({ id }) => id)).toEqual(['newer', 'older'])
})

test('A page shows what was put right on it, and no more', () => {
  expect(correctionsOn([older, newer], '/guides/a/').map(({ id }) => id)).toEqual(['newer', 'older'])
  expect(correctionsOn([older, newer], '/guides/b/').map(({ id }) => id)).toEqual(['newer'])
})

test('A work shows what was put right about it', () => {
  expect(correctionsAbout([older, newer], 'keefe2014').map(({ id }) => id)).toEqual(['newer'])
  expect(correctionsAbout([older, newer], 'smit2012')).toEqual([])
})
