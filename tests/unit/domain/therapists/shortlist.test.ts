import { describe, expect, test } from 'vitest'
import {
  fromShareFragment,
  joinShortlists,
  MOST_KEPT,
  parseShortlist,
  toShareFragment,
} from '~/domain/therapists/shortlist'
import { makeChance } from '../../../fixtures/random'

const IDS = [...'abz019-']

describe('A list in a link', () => {
  test('Whatever ids there are come back, and nothing leaves the fragment', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const chance = makeChance(seed)
      const ids = [...new Set(Array.from({ length: 8 }, () => chance.text(IDS, 10)).filter(Boolean))]
      const { hash, search } = new URL(`https://undercurrent.example/shortlist/${toShareFragment(ids)}`)
      expect(fromShareFragment(hash), `seed ${seed}`).toEqual(ids)
      expect(search).toBe('')
    }
  })

  test.each(['', '#', '#content', '#people=', '#people=..', '#people=<b>', '#q=grief'])(
    'In “%s” there is nobody',
    (fragment) => expect(fromShareFragment(fragment)).toEqual([]),
  )

  test('Nobody needs no fragment', () => expect(toShareFragment([])).toBe(''))

  test('Nobody is in it twice, and no more than anybody compares', () => {
    expect(fromShareFragment('#people=a.b.a')).toEqual(['a', 'b'])
    const many = Array.from({ length: MOST_KEPT + 5 }, (_, at) => `t${at}`)
    expect(fromShareFragment(toShareFragment(many))).toHaveLength(MOST_KEPT)
  })
})

describe('What a device has kept', () => {
  test.each([
    [null, []],
    ['', []],
    ['{', []],
    ['{"a":1}', []],
    ['["a",1,null,"B","c d","t0001"]', ['a', 't0001']],
  ])('%s: %j', (text, ids) => expect(parseShortlist(text)).toEqual(ids))
})

test('Two lists become one, the first first', () => {
  expect(joinShortlists(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c'])
})
