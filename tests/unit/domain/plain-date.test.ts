import { describe, expect, test } from 'vitest'
import { daysBetween, formatDay, formatSlot } from '~/domain/plain-date'

describe('A day in words', () => {
  test.each([
    ['2026-11-22', '22 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2028-02-29', '29 February 2028'],
    ['2026-12-31T23:59', '31 December 2026'],
  ])('%s is %s', (day, words) => expect(formatDay(day)).toBe(words))
})

describe('A free time in words', () => {
  test.each([
    ['2026-11-24T18:00', 'Tue 24 Nov, 6 pm'],
    ['2026-11-24T18:30', 'Tue 24 Nov, 6.30 pm'],
    ['2026-11-24T09:05', 'Tue 24 Nov, 9.05 am'],
    ['2026-11-24T12:00', 'Tue 24 Nov, noon'],
    ['2026-11-24T12:30', 'Tue 24 Nov, 12.30 pm'],
    ['2026-11-24T00:00', 'Tue 24 Nov, 12 am'],
    ['2026-11-24T00:15', 'Tue 24 Nov, 12.15 am'],
    ['2026-11-24T11:45', 'Tue 24 Nov, 11.45 am'],
    ['2026-11-29T10:00', 'Sun 29 Nov, 10 am'],
    ['2027-01-02T10:00', 'Sat 2 Jan, 10 am'],
  ])('%s is %s', (start, words) => expect(formatSlot(start)).toBe(words))
})

describe('Days between two days', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-01', '2026-04-01', 31],
  ])('From %s to %s there are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

  test('The time of day does not matter', () => {
    expect(daysBetween('2026-11-22T23:59', '2026-11-23T00:00')).toBe(1)
    expect(daysBetween('2026-11-22', '2026-11-22T23:59')).toBe(0)
  })

  test('Clocks going forward or back take no day away', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})
