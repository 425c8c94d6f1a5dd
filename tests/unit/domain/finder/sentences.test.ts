import { describe, expect, test } from 'vitest'
import { People } from '~/domain/finder/people'
import {
  availabilitySentence,
  checkedSentence,
  countPeople,
  reasonSentence,
  statusSentence,
} from '~/domain/finder/sentences'
import { makeListing, makePlace, makeWish } from '../../../fixtures/make'

describe('Counting people', () => {
  test.each([
    [0, 'Nobody'],
    [1, '1 therapist'],
    [2, '2 therapists'],
    [1234, '1,234 therapists'],
  ])('%i: %s', (count, words) => expect(countPeople(count)).toBe(words))
})

describe('The status line', () => {
  test.each([
    [320, 320, 'All 320 therapists.'],
    [12, 1320, '12 therapists of 1,320.'],
    [1, 320, '1 therapist of 320.'],
    [0, 320, 'Nobody on the list matches all of that.'],
  ])('%i of %i: %s', (found, total, words) => expect(statusSentence(found, total, [])).toBe(words))

  test('It says which words it did not understand', () => {
    expect(statusSentence(3, 320, ['xyzzy', 'plugh'])).toBe(
      '3 therapists of 320. I did not understand “xyzzy plugh”.',
    )
    expect(statusSentence(0, 320, ['xyzzy'])).toContain('I did not understand “xyzzy”.')
  })
})

describe('When someone can see a new client', () => {
  const checkedOn = '2026-11-20'

  test.each([
    [{ kind: 'slot', start: '2026-11-24T18:00', checkedOn } as const, 'Next free: Tue 24 Nov, 6 pm'],
    [{ kind: 'taking-clients', checkedOn } as const, 'Taking new clients: ask when'],
    [{ kind: 'full', checkedOn } as const, 'Not taking new clients'],
    [{ kind: 'ask' } as const, 'Availability not known: ask'],
  ])('%o', (availability, words) => expect(availabilitySentence(availability)).toBe(words))

  test('The day it was checked stands beside it, where there is one', () => {
    expect(checkedSentence({ kind: 'full', checkedOn })).toBe('checked 20 November 2026')
    expect(checkedSentence({ kind: 'ask' })).toBe('')
  })
})

describe('Why a card is there', () => {
  const listing = makeListing({ locations: [makePlace('Bath')], languages: ['English', 'Polish'] })
  const people = new People([listing, makeListing()])
  const centres = Object.fromEntries(['Bath', 'Bristol', 'Atlantis'].map((id) => [id, people.centresOf(id)]))
  const reason = (...wishes: Parameters<typeof reasonSentence>[1]) => reasonSentence(listing, wishes, centres)

  test.each([
    [makeWish('issue', 'grief', 'Grief'), 'works with grief'],
    [makeWish('mode', 'in-person', 'In person'), 'in person'],
    [makeWish('language', 'Polish'), 'speaks Polish'],
    [makeWish('modality', 'Psychodynamic therapy'), 'psychodynamic therapy'],
    [makeWish('place', 'Bath'), 'in Bath'],
    [makeWish('place', 'Bristol'), '12 miles from Bristol'],
    [makeWish('area', 'Somerset'), 'in Somerset'],
    [makeWish('register', 'BPC'), 'registered with BPC'],
    [makeWish('time', 'evening', 'Evening'), 'next free time: evening'],
    [makeWish('time', 'days:7', 'Within a week'), 'free soon'],
    [makeWish('fee', 'max:60', 'Up to £60'), 'up to £60'],
    [makeWish('gender', 'female', 'Woman'), ''],
    [makeWish('person', 't0001', 'Ann Example'), ''],
    [makeWish('place', 'Atlantis'), ''],
  ])('%o: “%s”', (wish, words) => expect(reason(wish)).toBe(words))

  test('Several reasons stand side by side, in the order they were asked for', () => {
    expect(
      reason(makeWish('place', 'Bath'), makeWish('gender', 'female'), makeWish('issue', 'grief', 'Grief')),
    ).toBe('in Bath · works with grief')
  })

  test('Where nothing was asked there is no reason', () => {
    expect(reason()).toBe('')
  })

  test('One mile is one mile', () => {
    const near = makeListing({ locations: [{ town: 'Near', lat: 51.3779 + 0.0145, lon: -2.3591 }] })
    expect(reasonSentence(near, [makeWish('place', 'Bath')], centres)).toBe('1 mile from Bath')
  })
})
