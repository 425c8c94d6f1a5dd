import { describe, expect, test } from 'vitest'
import { countFacets, facetOptions } from '~/domain/finder/facets'
import { People } from '~/domain/finder/people'
import type { FilterKind, Wish } from '~/domain/finder/wish'
import { makeListing, makePlace, makeWish } from '../../../fixtures/make'

const ISSUES = [
  { id: 'anger', label: 'Anger' },
  { id: 'grief', label: 'Grief' },
  { id: 'phobias', label: 'Phobias' },
]

const LISTINGS = [
  makeListing({ id: 'a', issues: ['grief', 'anger'], modes: ['in-person', 'online'] }),
  makeListing({ id: 'b', issues: ['grief'], locations: [makePlace('Bath')], modes: ['in-person'] }),
  makeListing({ id: 'c', issues: ['anger'], locations: [makePlace('Cardiff')], modes: ['in-person'] }),
  makeListing({ id: 'd', issues: ['grief'], locations: [], modes: ['online'] }),
]

const OPTIONS = facetOptions(new People(LISTINGS), ISSUES)

/** One filter's counts while the wishes hold, `label count`. */
function counts(kind: FilterKind | 'miles', ...wishes: Wish[]): string[] {
  const facets = countFacets(new People(LISTINGS), wishes, OPTIONS, '2026-11-22T12:00')
  return facets[kind].map(({ label, count }) => `${label} ${count}`)
}

describe('What a filter offers', () => {
  test('Only values that occur: issues in their order, places from A to Z, modes in words', () => {
    expect(OPTIONS.issue).toEqual(ISSUES.slice(0, 2))
    expect(OPTIONS.place.map(({ label }) => label)).toEqual(['Bath', 'Bristol', 'Cardiff'])
    expect(OPTIONS.mode).toEqual([
      { id: 'in-person', label: 'In person' },
      { id: 'online', label: 'Online' },
    ])
  })

  test('Values have the words people use, fees the ceilings that somebody is under', () => {
    const { gender, fee, time, clients } = facetOptions(
      new People([makeListing({ gender: 'Male' }), makeListing({ gender: 'agender' }), makeListing()]),
      ISSUES,
    )
    expect(gender.map(({ label }) => label)).toEqual(['Agender', 'Woman', 'Man'])
    expect(fee.map(({ label }) => label)).toEqual([
      'Up to £50',
      'Up to £60',
      'Up to £80',
      'Up to £100',
      'Up to £120',
    ])
    expect(time.map(({ label }) => label)).toEqual(['Evening', 'Weekend', 'Weekday daytime'])
    expect(clients.map(({ label }) => label)).toEqual(['Taking new clients'])
  })

  test('A list of nobody offers nothing', () => {
    expect(Object.values(facetOptions(new People([]), ISSUES)).flat()).toEqual([])
  })
})

describe('How many people a choice would leave', () => {
  test('With nothing asked everybody counts', () => {
    expect(counts('issue')).toEqual(['Anger 2', 'Grief 3'])
    expect(counts('mode')).toEqual(['In person 3', 'Online 2'])
  })

  test('A place counts those within reach of it', () => {
    expect(counts('place')).toEqual(['Bath 2', 'Bristol 2', 'Cardiff 1'])
  })

  test('Wishes of other kinds narrow the counts', () => {
    expect(counts('issue', makeWish('mode', 'online'))).toEqual(['Anger 1', 'Grief 2'])
    expect(counts('mode', makeWish('issue', 'anger'))).toEqual(['In person 2', 'Online 1'])
    expect(counts('place', makeWish('gender', 'male'))).toEqual(['Bath 0', 'Bristol 0', 'Cardiff 0'])
  })

  test('A wish of the filter’s own kind is set aside, so that changing one’s mind shows what it gives', () => {
    expect(counts('issue', makeWish('issue', 'anger'))).toEqual(counts('issue'))
    expect(counts('place', makeWish('place', 'Cardiff'))).toEqual(counts('place'))
    expect(counts('mode', makeWish('mode', 'online'), makeWish('issue', 'anger'))).toEqual([
      'In person 2',
      'Online 1',
    ])
  })

  test('Distances are counted once there is a place, from the nearest to the farthest', () => {
    expect(counts('miles')).toEqual([])
    expect(counts('miles', makeWish('place', 'Bristol'))).toEqual([
      '5 miles 1',
      '10 miles 1',
      '15 miles 2',
      '25 miles 2',
      '50 miles 3',
    ])
  })

  test('A distance that was chosen holds for the towns on offer', () => {
    const near = { ...makeWish('place', 'Bath'), miles: 5 }
    expect(counts('place', near)).toEqual(['Bath 1', 'Bristol 1', 'Cardiff 1'])
  })

  test('Who takes new clients is counted by what is known today', () => {
    expect(counts('clients')).toEqual(['Taking new clients 4'])
  })
})
