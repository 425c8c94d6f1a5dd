import { describe, expect, test } from 'vitest'
import { freshUntil } from '~/domain/therapists/fresh-until'

const NOW = '2026-11-27T14:30'
const slot = (start: string, checkedOn = '2026-11-26') => ({ nextAvailable: { start, checkedOn } })

describe('Words about availability stay true', () => {
  test('until the day ends, for “yesterday” is another day then', () => {
    expect(freshUntil([{}, slot('2026-12-01T10:00')], NOW)).toBe('2026-11-28T00:00')
    expect(freshUntil([], '2026-12-31T23:59')).toBe('2027-01-01T00:00')
  })

  test('until the first free time begins, if that is sooner', () => {
    expect(freshUntil([slot('2026-11-27T18:00'), slot('2026-11-27T16:00')], NOW)).toBe('2026-11-27T16:00')
  })

  test('and times that are past, or too old to be offered, change nothing', () => {
    const past = [slot('2026-11-27T09:00'), slot('2026-11-27T16:00', '2026-09-01')]
    expect(freshUntil(past, NOW)).toBe('2026-11-28T00:00')
  })
})
