import { describe, expect, test } from 'vitest'
import { dailySeed, SORTS, sortListings } from '~/domain/finder/rank'
import { makeListing } from '../../../fixtures/make'

const NOW = '2026-11-22T12:00'
const FRESH = '2026-11-20'
const STALE = '2026-10-01'

const listing = (id: string, overrides: Parameters<typeof makeListing>[0] = {}) =>
  makeListing({ id, ...overrides })
const ids = (listings: ReturnType<typeof sortListings>) => listings.map(({ id }) => id)
const free = (start: string, checkedOn = FRESH) => ({ nextAvailable: { start, checkedOn } })
const fee = (min: number) => ({
  fee: { min, max: 90, currency: 'GBP', per: 'session' as const, checkedOn: FRESH },
})
const named = (...names: string[]) => names.map((name, index) => listing(`n${index}`, { name }))

describe('Soonest first', () => {
  const taking = { takingNewClients: { value: true, checkedOn: FRESH } }
  const people = [
    listing('full', { nextAvailable: null, takingNewClients: { value: false, checkedOn: FRESH } }),
    listing('ask', { nextAvailable: null, takingNewClients: undefined }),
    listing('later', { ...taking, ...free('2027-01-10T09:00') }),
    listing('takes', { ...taking, nextAvailable: null }),
    listing('sooner', { ...taking, ...free('2026-11-23T18:30') }),
    listing('same-day-earlier', { ...taking, ...free('2026-11-23T09:00') }),
  ]

  test('Known times in their order, then those who take clients, then “ask”, then those who are full', () => {
    expect(ids(sortListings(people, 'soonest', NOW))).toEqual([
      ...['same-day-earlier', 'sooner', 'later', 'takes', 'ask', 'full'],
    ])
  })

  test('A time that has passed or was checked too long ago does not lift anybody', () => {
    const claims = [
      listing('passed', { ...free('2026-11-21T09:00'), takingNewClients: undefined }),
      listing('stale', { ...free('2026-11-23T09:00', STALE), takingNewClients: undefined }),
      listing('true', free('2027-02-01T09:00')),
    ]
    expect(ids(sortListings(claims, 'soonest', NOW))[0]).toBe('true')
  })
})

describe('Other orders', () => {
  test('By fee the lowest comes first, and an unknown fee last', () => {
    const people = [
      listing('dear', fee(90)),
      listing('unknown', { fee: undefined }),
      listing('low', fee(5)),
      listing('mid', fee(60)),
    ]
    expect(ids(sortListings(people, 'fee', NOW))).toEqual(['low', 'mid', 'dear', 'unknown'])
  })

  test('By name the family name counts', () => {
    const people = named('Zoë Adams', 'Ann Zimmer', 'Dr Bea Miller')
    expect(sortListings(people, 'name', NOW).map(({ name }) => name)).toEqual([
      'Zoë Adams',
      'Dr Bea Miller',
      'Ann Zimmer',
    ])
  })

  test('Accents and apostrophes do not send a name to the end of the alphabet', () => {
    const people = named('Ann Zimmer', 'Eva Ångström', 'Pat O’Neil', 'Ben Oakes', 'Inés Álvarez', 'Tom oram')
    expect(sortListings(people, 'name', NOW).map(({ name }) => name)).toEqual([
      'Inés Álvarez',
      'Eva Ångström',
      'Ben Oakes',
      'Pat O’Neil',
      'Tom oram',
      'Ann Zimmer',
    ])
  })
})

describe('Ties', () => {
  const people = Array.from({ length: 30 }, (_, index) => listing(`t${String(index + 1).padStart(4, '0')}`))

  test.each(SORTS)('By %s, equals stand in the same order all day and for everybody', (sort) => {
    const morning = ids(sortListings(people, sort, '2026-11-22T08:00'))
    expect(ids(sortListings(people, sort, '2026-11-22T20:00'))).toEqual(morning)
    expect(ids(sortListings([...people].reverse(), sort, '2026-11-22T08:00'))).toEqual(morning)
  })

  test('The next day they stand in another', () => {
    expect(ids(sortListings(people, 'fee', '2026-11-23T08:00'))).not.toEqual(
      ids(sortListings(people, 'fee', '2026-11-22T08:00')),
    )
  })

  test('Nobody keeps a place: over a year everyone of thirty comes first', () => {
    const year = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString())
    const first = new Set(year.map((now) => ids(sortListings(people, 'fee', now.slice(0, 16)))[0]))
    expect(first.size).toBe(people.length)
  })

  test('The seed depends on the person and the day alone', () => {
    expect(dailySeed('t0001', '2026-11-22')).toBe(dailySeed('t0001', '2026-11-22'))
    expect(dailySeed('t0001', '2026-11-22')).not.toBe(dailySeed('t0002', '2026-11-22'))
    expect(dailySeed('t0001', '2026-11-22')).not.toBe(dailySeed('t0001', '2026-11-23'))
    expect(Number.isInteger(dailySeed('', ''))).toBe(true)
  })
})

test('The list that was handed in keeps its order', () => {
  const people = [listing('b', fee(90)), listing('a', fee(10))]
  sortListings(people, 'fee', NOW)
  expect(ids(people)).toEqual(['b', 'a'])
})
