import { describe, expect, test } from 'vitest'
import { availabilityAt, DAYS_FRESH } from '~/domain/therapists/freshness'

const NOW = '2026-11-22T12:00'
const FRESH = '2026-11-20'
/** Checked exactly as many days ago as a fact may be old. */
const LAST_FRESH_DAY = '2026-10-25'
const FIRST_STALE_DAY = '2026-10-24'
const SOON = '2026-11-24T18:00'
const PASSED = '2026-11-22T11:59'

const slot = (start: string, checkedOn = FRESH) => ({ start, checkedOn })
const taking = (value: boolean, checkedOn = FRESH) => ({ value, checkedOn })

describe('What “next available” is worth', () => {
  test('A time to come that was checked lately is offered, with the day it was checked', () => {
    expect(availabilityAt({ nextAvailable: slot(SOON), takingNewClients: taking(true) }, NOW)).toEqual({
      kind: 'slot',
      start: SOON,
      checkedOn: FRESH,
    })
  })

  test('It is offered too where nothing else is known', () => {
    expect(availabilityAt({ nextAvailable: slot(SOON) }, NOW).kind).toBe('slot')
  })

  test('A time that has passed is not offered', () => {
    expect(availabilityAt({ nextAvailable: slot(PASSED) }, NOW)).toEqual({ kind: 'ask', checkedOn: FRESH })
    expect(availabilityAt({ nextAvailable: slot(PASSED), takingNewClients: taking(true) }, NOW)).toEqual({
      kind: 'taking-clients',
      checkedOn: FRESH,
    })
  })

  test('A time that is just now has passed', () => {
    expect(availabilityAt({ nextAvailable: slot(NOW) }, NOW).kind).toBe('ask')
  })

  test('Someone who takes clients but has no known time is said to take clients', () => {
    expect(availabilityAt({ nextAvailable: null, takingNewClients: taking(true) }, NOW)).toEqual({
      kind: 'taking-clients',
      checkedOn: FRESH,
    })
  })

  test('Someone who is full is full, even with a time on the list', () => {
    expect(availabilityAt({ nextAvailable: slot(SOON), takingNewClients: taking(false) }, NOW)).toEqual({
      kind: 'full',
      checkedOn: FRESH,
    })
  })

  test('Where nothing is known the reader is told to ask', () => {
    expect(availabilityAt({}, NOW)).toEqual({ kind: 'ask' })
    expect(availabilityAt({ nextAvailable: null }, NOW)).toEqual({ kind: 'ask' })
  })
})

describe('A fact fades when it is old', () => {
  test('It is trusted for 28 days', () => {
    expect(DAYS_FRESH).toBe(28)
  })

  test('On the last day a time is still offered; a day later the reader is told to ask', () => {
    expect(availabilityAt({ nextAvailable: slot(SOON, LAST_FRESH_DAY) }, NOW).kind).toBe('slot')
    expect(availabilityAt({ nextAvailable: slot(SOON, FIRST_STALE_DAY) }, NOW)).toEqual({
      kind: 'ask',
      checkedOn: FIRST_STALE_DAY,
    })
  })

  test('The hour of the day makes no difference to the days', () => {
    for (const now of ['2026-11-22T00:00', '2026-11-22T23:59'])
      expect(availabilityAt({ nextAvailable: slot('2026-12-01T10:00', LAST_FRESH_DAY) }, now).kind).toBe(
        'slot',
      )
  })

  test('“Full” fades as well', () => {
    expect(availabilityAt({ takingNewClients: taking(false, LAST_FRESH_DAY) }, NOW).kind).toBe('full')
    expect(availabilityAt({ takingNewClients: taking(false, FIRST_STALE_DAY) }, NOW)).toEqual({
      kind: 'ask',
      checkedOn: FIRST_STALE_DAY,
    })
  })

  test('“Takes clients” fades as well', () => {
    expect(availabilityAt({ takingNewClients: taking(true, LAST_FRESH_DAY) }, NOW).kind).toBe(
      'taking-clients',
    )
    expect(availabilityAt({ takingNewClients: taking(true, FIRST_STALE_DAY) }, NOW).kind).toBe('ask')
  })

  test('An old “full” does not hide a time that was checked since', () => {
    expect(
      availabilityAt({ nextAvailable: slot(SOON), takingNewClients: taking(false, FIRST_STALE_DAY) }, NOW)
        .kind,
    ).toBe('slot')
  })
})
