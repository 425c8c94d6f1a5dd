import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/plain-date'
import { availabilityWorth, factWorth } from '~/domain/therapists/fact-worth'

const NOW = '2026-11-22T12:00'

describe('What a fact is worth', () => {
  test('While it is fresh, it names the last day on which it may be relied on', () => {
    expect(factWorth('2026-11-03', NOW, 28)).toBe('checked on 3 November 2026; after 1 December 2026, ask')
    expect(factWorth('2026-10-25', NOW, 28)).toBe('checked on 25 October 2026; after 22 November 2026, ask')
  })

  test('The day after, it is worth asking only', () => {
    expect(factWorth('2026-10-24', NOW, 28)).toBe(
      'last checked on 24 October 2026, too long ago to rely on: ask',
    )
  })
})

describe('What a free time is worth', () => {
  test('Until the day itself, or until the check is too old, whichever is first', () => {
    const slot = { kind: 'slot' as const, checkedOn: '2026-11-10' }
    expect(availabilityWorth({ ...slot, start: '2026-11-24T18:00' }, NOW)).toContain(
      'after 24 November 2026, ask',
    )
    expect(availabilityWorth({ ...slot, start: '2027-01-24T18:00' }, NOW)).toContain(
      'after 8 December 2026, ask',
    )
  })

  test('Whether someone takes clients fades after four weeks', () => {
    expect(availabilityWorth({ kind: 'full', checkedOn: '2026-11-10' }, NOW)).toBe(
      'checked on 10 November 2026; after 8 December 2026, ask',
    )
  })

  test('What is too old or unknown says no more than it knows', () => {
    expect(availabilityWorth({ kind: 'ask', checkedOn: '2026-08-01' }, NOW)).toBe(
      'last checked on 1 August 2026',
    )
    expect(availabilityWorth({ kind: 'ask' }, NOW)).toBe('')
  })
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i days is %s', (day, count, later) => {
  expect(addDays(day, count)).toBe(later)
})
