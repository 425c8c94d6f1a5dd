import { describe, expect, test } from 'vitest'
import { localNow, momentOf } from '~/domain/local-now'

describe('The clock on the wall', () => {
  test.each([
    ['2026-11-22T18:05:30Z', 'Europe/London', '2026-11-22T18:05'],
    ['2026-07-01T18:05:30Z', 'Europe/London', '2026-07-01T19:05'],
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-11-23T00:30'],
    ['2026-01-01T00:00:00Z', 'America/New_York', '2025-12-31T19:00'],
    ['2026-11-22T00:00:00Z', 'Europe/London', '2026-11-22T00:00'],
  ])('At %s in %s it shows %s', (moment, zone, shown) => {
    expect(localNow(new Date(moment), zone)).toBe(shown)
  })

  test.each([
    ['2026-11-22T18:05', 'Europe/London', '2026-11-22T18:05:00Z'],
    ['2026-07-02T00:00', 'Europe/London', '2026-07-01T23:00:00Z'],
    ['2026-11-23T00:30', 'Europe/Berlin', '2026-11-22T23:30:00Z'],
    ['2025-12-31T19:00', 'America/New_York', '2026-01-01T00:00:00Z'],
  ])('It shows %s in %s at %s', (local, zone, moment) => {
    expect(new Date(momentOf(local, zone)).toISOString()).toBe(new Date(moment).toISOString())
  })

  test('A zone that does not exist is an error, not a wrong time', () => {
    expect(() => localNow(new Date(), 'Europe/Atlantis')).toThrow(RangeError)
  })
})
