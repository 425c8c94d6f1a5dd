import { describe, expect, test } from 'vitest'
import { courseCost, LENGTHS, RHYTHMS } from '~/domain/therapists/course-cost'

describe('A whole course', () => {
  test.each([
    ['weekly', 'short', 16, 960, 1280],
    ['weekly', 'year', 42, 2520, 3360],
    ['weekly', 'two-years', 84, 5040, 6720],
    ['twice', 'short', 32, 1920, 2560],
    ['fortnightly', 'half-year', 11, 660, 880],
  ])('%s, %s: %i sessions, £%i to £%i at £60 to £80', (rhythm, length, sessions, low, high) => {
    const { inTwoWeeks } = RHYTHMS.find(({ id }) => id === rhythm) ?? RHYTHMS[0]
    const { weeks } = LENGTHS.find(({ id }) => id === length) ?? LENGTHS[0]
    expect(courseCost({ min: 60, max: 80 }, { weeks, inTwoWeeks })).toEqual({ sessions, low, high })
  })

  test('No fee, no cost', () => {
    expect(courseCost({ min: 0, max: 0 }, { weeks: 42, inTwoWeeks: 2 })).toMatchObject({ low: 0, high: 0 })
  })
})
