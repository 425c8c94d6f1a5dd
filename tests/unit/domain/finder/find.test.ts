import { describe, expect, test } from 'vitest'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

const NOW = '2026-11-22T12:00'
const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['bereavement'] },
  { id: 'anger', label: 'Anger', say: ['lose my temper'] },
]

const free = (start: string) => ({ nextAvailable: { start, checkedOn: '2026-11-20' } })
const LISTINGS = [
  makeListing({ id: 'bristol', name: 'Ann Brook', issues: ['grief'], ...free('2026-12-03T10:00') }),
  makeListing({
    id: 'bath',
    name: 'Bo Hill',
    issues: ['grief'],
    locations: [makePlace('Bath')],
    ...free('2026-12-01T10:00'),
  }),
  makeListing({
    id: 'cardiff',
    name: 'Cy Reed',
    issues: ['anger'],
    locations: [makePlace('Cardiff')],
    modes: ['in-person'],
  }),
  makeListing({
    id: 'manchester',
    name: 'Ed Vale',
    issues: ['anger'],
    locations: [makePlace('Manchester')],
    modes: ['in-person'],
  }),
  makeListing({
    id: 'online',
    name: 'Di Lake',
    issues: ['grief', 'anger'],
    locations: [],
    modes: ['online'],
  }),
]

const DATA = makeFinderData(LISTINGS, ISSUES)

const ask = (state: Partial<SearchState>) => find(DATA, { ...NOTHING_ASKED, ...state }, NOW)
test('Where those in the very town come first, the answer says so, and the lowest fee holds throughout', () => {
  expect(ask({ query: 'bristol' }).first).toBe('in Bristol')
  expect(ask({ query: 'bristol or bath' }).first).toBeUndefined()
  expect(ask({ query: 'grief' }).first).toBeUndefined()
  expect(ask({ query: 'bristol', sort: 'near' }).first).toBeUndefined()
  expect(ask({ query: 'bristol', sort: 'name' }).first).toBeUndefined()
})

test('Each of those who were found is told with what they meet, of two towns the one they are in', () => {
  const { results, met } = ask({ query: 'bath or cardiff, not online' })
  expect(results.map(({ id }) => id)).toContain('cardiff')
  const at = results.findIndex(({ id }) => id === 'cardiff')
  expect(met[at]?.map(({ id }) => id)).toEqual(['Cardiff'])
})

const ids = (state: Partial<SearchState>) => ask(state).results.map(({ id }) => id)

describe('The answer to a search', () => {
  test('Nothing asked finds everybody', () => {
    expect(ids({})).toHaveLength(LISTINGS.length)
    expect(ask({})).toMatchObject({ wishes: [], onlineToo: 0 })
  })

  test('What was typed and what was chosen hold together', () => {
    expect(ids({ query: 'grief', place: 'Bath' })).toEqual(['bath', 'bristol'])
    expect(ask({ query: 'grief', mode: 'online' }).wishes).toMatchObject([
      { kind: 'issue', id: 'grief' },
      { kind: 'mode', id: 'online' },
    ])
  })

  test('A wish both typed and chosen is there once', () => {
    expect(ask({ query: 'bereavement', issue: 'grief' }).wishes).toEqual([
      { kind: 'issue', id: 'grief', label: 'Grief' },
    ])
  })

  test('A chosen issue is shown by its label, and one nobody knows by its id', () => {
    expect(ask({ issue: 'grief' }).wishes[0]?.label).toBe('Grief')
    expect(ask({ issue: 'moths' }).wishes[0]?.label).toBe('moths')
  })

  test('A chosen mode is shown in words', () => {
    expect(ask({ mode: 'in-person' }).wishes[0]?.label).toBe('In person')
  })

  test('The order that was asked for holds', () => {
    expect(ids({ issue: 'grief' })).toEqual(['online', 'bath', 'bristol'])
    expect(ids({ sort: 'name' })).toEqual(['bristol', 'bath', 'online', 'cardiff', 'manchester'])
  })
})

describe('A query nobody can read', () => {
  test('It finds nobody rather than everybody', () => {
    expect(ask({ query: 'xyzzy plugh' })).toMatchObject({ results: [], wishes: [], onlineToo: 0 })
    expect(ask({ query: 'xyzzy plugh' }).understanding.unread).toEqual(['xyzzy', 'plugh'])
  })

  test('It has no way out: there is nothing to drop', () => {
    expect(ask({ query: 'xyzzy' })).not.toHaveProperty('wayOut')
  })

  test('Half understood, it is answered by the half', () => {
    expect(ids({ query: 'xyzzy grief' })).toEqual(ids({ query: 'grief' }))
  })

  test('Filler alone finds everybody', () => {
    expect(ids({ query: 'I need a therapist' })).toHaveLength(LISTINGS.length)
  })
})

describe('The way out of an empty answer', () => {
  test('It names the one wish whose loss gives most', () => {
    const { results, wayOut } = ask({ query: 'anger', place: 'Bath' })
    expect(results).toEqual([])
    expect(wayOut).toMatchObject({ wish: { kind: 'place', id: 'Bath' }, count: 3 })
    expect(ask({ issue: 'anger', place: 'Bath', mode: 'online' }).wayOut).toMatchObject({
      wish: { kind: 'issue', id: 'anger' },
      count: 2,
    })
  })

  test('Its count is what the reader then gets', () => {
    const { wayOut } = ask({ issue: 'anger', place: 'Bath' })
    expect(ids({ issue: 'anger' })).toHaveLength(wayOut?.count ?? -1)
  })

  test('There is none while somebody is left', () => {
    expect(ask({ issue: 'grief' })).not.toHaveProperty('wayOut')
  })

  test('There is none where dropping any one wish gives nobody', () => {
    expect(ask({ issue: 'moths', place: 'Atlantis' })).not.toHaveProperty('wayOut')
  })
})

describe('Those who work online, from anywhere', () => {
  test('They are counted where a place was asked for', () => {
    expect(ask({ issue: 'grief', place: 'Cardiff' }).onlineToo).toBe(3)
    expect(ask({ query: 'anger in cardiff' }).onlineToo).toBe(1)
  })

  test('They are not where no place, or a way of meeting, was asked for', () => {
    expect(ask({ issue: 'grief' }).onlineToo).toBe(0)
    expect(ask({ place: 'Bath', mode: 'in-person' }).onlineToo).toBe(0)
    expect(ask({ query: 'bath face to face' }).onlineToo).toBe(0)
  })
})
