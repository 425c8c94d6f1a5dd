import { describe, expect, test } from 'vitest'
import { SORTS } from '~/domain/finder/rank'
import {
  fromFragment,
  isAsking,
  MILES,
  NOTHING_ASKED,
  toFragment,
  type SearchState,
} from '~/domain/finder/search-state'
import { FILTERS } from '~/domain/finder/wish'
import { makeChance } from '../../../fixtures/random'

const CASES = 500

/** Signs that addresses, forms or people make trouble with. */
const ALPHABET = [
  ...'abz019 -_.!~*()',
  ...'#?&=+%/\\:;@,$[]{}|^`"<>\'',
  ...['é', 'e\u0301', 'ß', 'İ', 'Ł', '’', '“', '–', '\u00a0', '\u200b', '\t', '\n'],
  ...['王', 'П', 'ع', 'ñ', '😀', '👩🏽‍⚕️', '%20', '%', '+', '&q=', '#issue=', '\u0000'],
]

function makeState(seed: number): SearchState {
  const chance = makeChance(seed)
  const word = () => chance.text(ALPHABET, 12).trim()
  return {
    ...NOTHING_ASKED,
    ...Object.fromEntries(FILTERS.map((kind) => [kind, word()])),
    ...{ query: word(), miles: chance.pick(MILES), sort: chance.pick(SORTS) },
  }
}

describe('A search in the address', () => {
  test('Whatever a reader asked for comes back as it was asked', () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const state = makeState(seed)
      expect(fromFragment(toFragment(state)), `seed ${seed}`).toEqual(state)
    }
  })

  test('It comes back too when the browser has read the address before', () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const state = makeState(seed)
      const { hash, search, pathname } = new URL(
        `https://undercurrent.example/therapists/${toFragment(state)}`,
      )
      expect(fromFragment(hash), `seed ${seed}`).toEqual(state)
      expect(`${pathname}${search}`, `seed ${seed}: nothing may leave the fragment`).toBe('/therapists/')
    }
  })

  test('One search has one address', () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const fragment = toFragment(makeState(seed))
      expect(toFragment(fromFragment(fragment)), `seed ${seed}`).toBe(fragment)
    }
  })

  test('Nothing asked leaves the address bare', () => {
    expect(toFragment(NOTHING_ASKED)).toBe('')
    expect(toFragment({ ...NOTHING_ASKED, query: '   ' })).toBe('')
  })

  test('It can be read and written by hand', () => {
    const state = {
      ...NOTHING_ASKED,
      query: 'lost my mum',
      issue: 'grief',
      place: 'Bath',
      sort: 'fee' as const,
    }
    expect(toFragment(state)).toBe('#q=lost+my+mum&issue=grief&place=Bath&sort=fee')
    expect(fromFragment('#q=lost%20my%20mum&issue=grief&place=Bath&sort=fee')).toEqual(state)
    expect(fromFragment('issue=grief')).toEqual({ ...NOTHING_ASKED, issue: 'grief' })
  })

  test.each(['', '#', '#top', '#sort=cheapest', '#miles=7', '#unknown=1', '#%', '#q=', '#q=%20'])(
    'From “%s” nothing is asked',
    (fragment) => expect(fromFragment(fragment)).toEqual(NOTHING_ASKED),
  )

  test('Spaces around words do not make another search', () => {
    expect(toFragment({ ...NOTHING_ASKED, query: ' grief ' })).toBe('#q=grief')
    expect(fromFragment('#q=+grief+').query).toBe('grief')
  })
})

describe('Whether anything narrows the list', () => {
  test.each(['query', ...FILTERS] as const)('A %s does', (field) => {
    expect(isAsking({ ...NOTHING_ASKED, [field]: 'x' })).toBe(true)
    expect(isAsking({ ...NOTHING_ASKED, [field]: '  ' })).toBe(false)
  })

  test('The order or a distance alone does not', () => {
    expect(isAsking({ ...NOTHING_ASKED, sort: 'fee' })).toBe(false)
    expect(isAsking({ ...NOTHING_ASKED, miles: '50' })).toBe(false)
  })
})
