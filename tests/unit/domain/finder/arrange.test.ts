import { describe, expect, test } from 'vitest'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

const NOW = '2026-11-22T12:00'
const ISSUES = ['grief', 'anger', 'trauma'].map((id) => ({ id, label: id, say: [`${id} words`] }))
const soon = { start: '2026-11-23T10:00', checkedOn: '2026-11-20' }

const DATA = makeFinderData(
  [
    makeListing({
      id: 'bath',
      locations: [makePlace('Bath')],
      nextAvailable: soon,
      issues: ['grief', 'anger', 'trauma'],
    }),
    makeListing({ id: 'bristol', issues: ['grief', 'anger'] }),
    makeListing({ id: 'bristol-only-grief', issues: ['grief'], nextAvailable: null }),
    makeListing({ id: 'cardiff', locations: [makePlace('Cardiff')], nextAvailable: soon }),
  ],
  ISSUES,
)

const answer = (asked: Partial<SearchState>) => find(DATA, { ...NOTHING_ASKED, ...asked }, NOW)
const ids = (asked: Partial<SearchState>) => answer(asked).results.map(({ id }) => id)

describe('The order of those who meet every wish', () => {
  test('Nearest: by distance alone, those in the town before all others', () => {
    expect(ids({ place: 'Bristol', miles: '50', sort: 'near' })).toEqual([
      ...ids({ place: 'Bristol', miles: '5' }),
      'bath',
      'cardiff',
    ])
  })

  test('Nearest without a place is soonest', () => {
    expect(ids({ issue: 'grief', sort: 'near' })).toEqual(ids({ issue: 'grief' }))
  })

  test('Best fit: first those of whose work it is most', () => {
    const order = ids({ issue: 'grief', sort: 'fit' })
    expect(order.indexOf('bristol-only-grief')).toBeLessThan(order.indexOf('bristol'))
    expect(order.indexOf('bristol')).toBeLessThan(order.indexOf('bath'))
  })

  test('Best fit keeps those in the very town first', () => {
    expect(ids({ issue: 'grief', place: 'Bath', sort: 'fit' })[0]).toBe('bath')
  })

  test('Best fit where no issue was asked for is soonest', () => {
    expect(ids({ mode: 'online', sort: 'fit' })).toEqual(ids({ mode: 'online' }))
  })
})

describe('People of one name', () => {
  const later = { start: '2026-12-20T10:00', checkedOn: '2026-11-20' }
  const data = makeFinderData(
    [
      makeListing({ id: 'first', name: 'Graham Vale', locations: [makePlace('Bath')], nextAvailable: soon }),
      makeListing({ id: 'last', name: 'Ann Hill-Graham', nextAvailable: later }),
    ],
    ISSUES,
  )
  const found = (asked: Partial<SearchState>) =>
    find(data, { ...NOTHING_ASKED, ...asked }, NOW).results.map(({ id }) => id)

  test('Soonest: a last name comes before a first, even in the very town', () => {
    expect(found({ query: 'graham' })).toEqual(['last', 'first'])
    expect(found({ query: 'dr graham bath' })).toEqual(['last', 'first'])
  })

  test('In an order that the reader chose it makes no difference', () => {
    expect(found({ query: 'graham bath', sort: 'near' })).toEqual(['first', 'last'])
  })

  test('Whole names and other wishes are as soon as they are', () => {
    expect(found({ query: '' })).toEqual(['first', 'last'])
    expect(found({ query: 'ann graham' })).toEqual(['last'])
  })
})

describe('A wider ring', () => {
  test('is offered where few are near, the nearest that gives more', () => {
    expect(answer({ place: 'Bath', miles: '5' }).wider).toEqual({ miles: '15', count: 3 })
    expect(answer({ place: 'Bath' }).wider).toEqual({ miles: '50', count: 4 })
  })

  test('is not offered where it gives nobody more, nor without a place', () => {
    expect(answer({ place: 'Bath', miles: '50' }).wider).toBeUndefined()
    expect(answer({ issue: 'grief' }).wider).toBeUndefined()
  })
})

describe('Taking new clients', () => {
  test('leaves out those who are full, and those nobody asked lately', () => {
    const data = makeFinderData(
      [
        makeListing({ id: 'free' }),
        makeListing({ id: 'full', takingNewClients: { value: false, checkedOn: '2026-11-10' } }),
        makeListing({
          id: 'old',
          nextAvailable: null,
          takingNewClients: { value: true, checkedOn: '2026-01-10' },
        }),
      ],
      ISSUES,
    )
    const { results } = find(data, { ...NOTHING_ASKED, clients: 'taking' }, NOW)
    expect(results.map(({ id }) => id)).toEqual(['free'])
  })
})
