import { describe, expect, test } from 'vitest'
import { gatherWishes } from '~/domain/finder/gather-wishes'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { valueLabel } from '~/domain/finder/value-label'
import { FILTERS } from '~/domain/finder/wish'
import { makeWish } from '../../../fixtures/make'

const LABELS = new Map([['grief', 'Grief']])

describe('What was typed and what was chosen', () => {
  test('Stand together, the typed first, in words', () => {
    const state = { ...NOTHING_ASKED, issue: 'grief', gender: 'female', fee: 'max:60' }
    expect(
      gatherWishes([makeWish('mode', 'online', 'Online')], state, LABELS).map(({ label }) => label),
    ).toEqual(['Online', 'Grief', 'Woman', 'Up to £60'])
  })

  test('The same thing typed and chosen is one wish', () => {
    const state = { ...NOTHING_ASKED, issue: 'grief' }
    expect(gatherWishes([makeWish('issue', 'grief', 'Grief')], state, LABELS)).toHaveLength(1)
  })

  test('A distance holds for every place, typed or chosen, and for nothing else', () => {
    const state = { ...NOTHING_ASKED, place: 'Bath', issue: 'grief', miles: '5' as const }
    const wishes = gatherWishes([makeWish('place', 'Bristol')], state, LABELS)
    expect(wishes.map(({ id, miles }) => [id, miles])).toEqual([
      ['Bristol', 5],
      ['grief', undefined],
      ['Bath', 5],
    ])
  })

  test('Every filter makes its wish', () => {
    for (const kind of FILTERS)
      expect(gatherWishes([], { ...NOTHING_ASKED, [kind]: 'x' }, LABELS)).toMatchObject([{ kind, id: 'x' }])
  })
})

test.each([
  ['fee', 'max:60', 'Up to £60'],
  ['fee', 'sliding', 'Sliding scale'],
  ['gender', 'female', 'Woman'],
  ['gender', 'agender', 'Agender'],
  ['time', 'daytime', 'Weekday daytime'],
  ['mode', 'in-person', 'In person'],
  ['clients', 'taking', 'Taking new clients'],
  ['language', 'Polish', 'Polish'],
] as const)('The value %s %s is called “%s”', (kind, id, label) => expect(valueLabel(kind, id)).toBe(label))
