import { describe, expect, test } from 'vitest'
import { rowsOf } from '~/domain/finder/bits'
import { People } from '~/domain/finder/people'
import { makeListing, makePlace, makeWish } from '../../../fixtures/make'

describe('A step-free room', () => {
  const people = new People([
    makeListing({ id: 'yes', locations: [{ ...makePlace('Bath'), stepFree: true }] }),
    makeListing({ id: 'no', locations: [{ ...makePlace('Bath'), stepFree: false }] }),
    makeListing({ id: 'unsaid', locations: [makePlace('Bath')] }),
    makeListing({ id: 'either', locations: [makePlace('Bath'), { ...makePlace('Leeds'), stepFree: true }] }),
  ])

  test('Those are found who say that they have one', () => {
    const { all } = people.holders(makeWish('access', 'step-free'), '2026-11-22T12:00')
    expect(rowsOf(all).map((row) => people.listing(row).id)).toEqual(['yes', 'either'])
  })
})
