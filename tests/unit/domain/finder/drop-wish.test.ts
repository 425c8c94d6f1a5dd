import { describe, expect, test } from 'vitest'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'
import { dropWish, onlineInstead } from '~/domain/finder/drop-wish'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace, makeWish } from '../../../fixtures/make'

const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['bereavement', 'lost my mum'] },
  { id: 'anger', label: 'Anger', say: ['lose my temper'] },
]
const DATA = makeFinderData([makeListing(), makeListing({ id: 'b', locations: [makePlace('Bath')] })], ISSUES)

const state = (asked: Partial<SearchState>): SearchState => ({ ...NOTHING_ASKED, ...asked })

describe('Taking one wish out of a search', () => {
  test('A typed wish goes out of the box, and the other words stay', () => {
    expect(dropWish(DATA, state({ query: 'Lost my mum, Bristol' }), makeWish('issue', 'grief'))).toEqual({
      query: 'Bristol',
    })
  })

  test('A chosen wish goes out of its filter', () => {
    const asked = state({ query: 'anger', issue: 'grief', place: 'Bath' })
    expect(dropWish(DATA, asked, makeWish('issue', 'grief'))).toEqual({ query: 'anger', issue: '' })
    expect(dropWish(DATA, asked, makeWish('place', 'Bath'))).toEqual({ query: 'anger', place: '' })
  })

  test('A wish said twice, once with a mistake, is gone altogether', () => {
    expect(dropWish(DATA, state({ query: 'Greif, bereavement online' }), makeWish('issue', 'grief'))).toEqual(
      {
        query: 'online',
      },
    )
  })

  test('A wish both typed and chosen goes out of both', () => {
    expect(dropWish(DATA, state({ query: 'grief', issue: 'grief' }), makeWish('issue', 'grief'))).toEqual({
      query: '',
      issue: '',
    })
  })

  test('A wish that nobody made changes nothing', () => {
    expect(dropWish(DATA, state({ query: 'anger' }), makeWish('issue', 'grief'))).toEqual({ query: 'anger' })
  })
})

test('“Online instead” takes every place out, typed or chosen, and asks for online', () => {
  const asked = state({ query: 'grief bath', place: 'Bristol' })
  const { wishes } = find(DATA, asked, '2026-11-22T12:00')
  expect(onlineInstead(DATA, asked, wishes)).toEqual({ query: 'grief', place: '', mode: 'online' })
})
