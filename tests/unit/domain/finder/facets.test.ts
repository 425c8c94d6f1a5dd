import { describe, expect, test } from 'vitest'
import { countFacets, facetOptions } from '~/domain/finder/facets'
import { People } from '~/domain/finder/people'
import type { Wish } from '~/domain/finder/wish'
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

const OPTIONS = facetOptions(LISTINGS, ISSUES)

/** One filter's counts while the wishes hold, `label count`. */
function counts(kind: 'issue' | 'place' | 'mode', ...wishes: Wish[]): string[] {
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

  test('A list of nobody offers nothing', () => {
    expect(facetOptions([], ISSUES)).toEqual({ issue: [], place: [], mode: [] })
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
})
