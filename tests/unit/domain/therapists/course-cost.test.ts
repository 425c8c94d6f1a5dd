import { describe, expect, test } from 'vitest'
import { courseCosts } from '~/domain/therapists/course-cost'

describe('What a whole course comes to', () => {
  test('It is the fee times the sessions, for every pair', () => {
    expect(courseCosts([40, 60], [16, 40])).toEqual([
      { fee: 40, totals: [640, 1600] },
      { fee: 60, totals: [960, 2400] },
    ])
  })

  test('A free session costs nothing however often it comes', () => {
    expect(courseCosts([0], [1, 80])).toEqual([{ fee: 0, totals: [0, 0] }])
  })
})
