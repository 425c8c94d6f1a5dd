import { describe, expect, test } from 'vitest'
import { ago, checkedAgo } from '~/domain/therapists/ago'
import { trustIn } from '~/domain/therapists/freshness'

const NOW = '2026-11-27T09:00'

describe('How long ago', () => {
  test.each([
    ['2026-11-28', 'today'],
    ['2026-11-27', 'today'],
    ['2026-11-26', 'yesterday'],
    ['2026-11-24', '3 days ago'],
    ['2026-11-14', '13 days ago'],
    ['2026-11-13', '2 weeks ago'],
    ['2026-10-30', '4 weeks ago'],
    ['2026-09-01', '2 months ago'],
    ['2025-11-27', '11 months ago'],
    ['2020-01-01', 'more than two years ago'],
  ])('%s: %s', (day, words) => expect(ago(day, NOW)).toBe(words))
})

describe('What a check is worth', () => {
  test.each([
    ['2026-11-20', 'sure', 'checked 7 days ago'],
    ['2026-11-19', 'fading', 'checked 8 days ago: ask to be sure'],
    ['2026-10-30', 'fading', 'checked 4 weeks ago: ask to be sure'],
  ])('%s is %s: %s', (checkedOn, trust, words) => {
    expect(trustIn(checkedOn, NOW)).toBe(trust)
    expect(checkedAgo({ kind: 'taking-clients', checkedOn }, NOW)).toBe(words)
  })

  test('What is too old is not said to be worth asking about twice', () => {
    expect(trustIn('2026-10-29', NOW)).toBe('gone')
    expect(checkedAgo({ kind: 'ask', checkedOn: '2026-10-29' }, NOW)).toBe('checked 4 weeks ago')
    expect(checkedAgo({ kind: 'ask' }, NOW)).toBe('')
  })
})
