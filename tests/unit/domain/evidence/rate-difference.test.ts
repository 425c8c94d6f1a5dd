import { describe, expect, test } from 'vitest'
import type { Finding } from '~/schemas/finding'
import {
  comparedRates as compare,
  differenceWords,
  neededRange,
  rateDifference,
} from '~/domain/evidence/rate-difference'

describe('Published examples come out as published', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
  ])('Newcombe (1998), method 10: %d of %d against %d of %d', (a, m, b, n, low, high) => {
    const difference = rateDifference({ share: a / m, n: m }, { share: b / n, n })
    expect(difference.estimate).toBeCloseTo(a / m - b / n, 10)
    expect(difference.low).toBeCloseTo(low, 4)
    expect(difference.high).toBeCloseTo(high, 4)
  })

  test('Barrowman (CMAJ 2002): a difference of 0.9% to 32.2% is one more for every 3.1 to 111.1', () => {
    const { from, to, isThroughNone } = neededRange({ low: 0.009, high: 0.322 })
    expect([from.toFixed(1), to.toFixed(1), isThroughNone]).toEqual(['3.1', '111.1', false])
  })

  test('Altman (BMJ 1998): minus 5% to 25% runs from one more for 4, through infinity, to one fewer for 20', () => {
    const { from, to, isThroughNone } = neededRange({ low: -0.05, high: 0.25 })
    expect([Math.round(from), Math.round(to), isThroughNone]).toEqual([4, 20, true])
  })

  test('A difference that reaches none needs infinitely many people', () => {
    expect(neededRange({ low: 0, high: 0.25 })).toEqual({ from: 4, to: Infinity, isThroughNone: true })
  })

  test('A harm is told from the smaller number to the larger too', () => {
    expect(neededRange({ low: -0.5, high: -0.1 })).toEqual({ from: 2, to: 10, isThroughNone: false })
  })
})

const comparedRates = ({ arms, measure = 'percentage' }: Partial<Finding>) => compare({ arms, measure })
const arm = (name: string, value: number, n?: number) => ({
  ...{ name, value, unit: '%' },
  ...(n === undefined ? {} : { n }),
})

describe('Rates of a finding', () => {
  test('Each group stands beside the next lower, in whatever order the paper has them', () => {
    const arms = [arm('waiting', 9, 79), arm('CBT', 36, 209), arm('talking', 26, 207)]
    expect(comparedRates({ arms }).map(({ higher, lower }) => [higher, lower])).toEqual([
      ['CBT', 'talking'],
      ['talking', 'waiting'],
    ])
  })

  test('Nothing is worked out without the size of each group, from rough rates, or from other units', () => {
    expect(comparedRates({})).toEqual([])
    expect(comparedRates({ arms: [arm('one', 44), arm('other', 10)] })).toEqual([])
    expect(comparedRates({ arms: [{ ...arm('one', 44, 50), about: true }, arm('other', 10, 50)] })).toEqual(
      [],
    )
    expect(
      comparedRates({ arms: [{ ...arm('one', 44, 50), unit: 'points' }, arm('other', 10, 50)] }),
    ).toEqual([])
  })

  test('Rates beside a score are left alone, since nobody could tell what was counted', () => {
    const arms = [arm('one', 51, 73), arm('other', 9, 54)]
    expect(comparedRates({ arms, measure: 'cohens-d' })).toEqual([])
    expect(comparedRates({ arms, measure: 'odds-ratio' })).toHaveLength(1)
  })

  test('A difference beyond chance is told with its interval and the number needed to treat', () => {
    const [words] = comparedRates({ arms: [arm('CBT', 36, 209), arm('talking', 26, 207)] }).map(
      differenceWords,
    )
    expect(words).toBe(
      'With CBT rather than talking: about 10 more in 100 (the interval allows 1 to 19). That is one more for about every 10 people treated (5 to 90).',
    )
  })

  test('A difference that may be none is told as a range through no difference, and as settling nothing', () => {
    const [words] = comparedRates({ arms: [arm('CBT', 60, 209), arm('talking', 52, 207)] }).map(
      differenceWords,
    )
    expect(words).toBe(
      'With CBT rather than talking: anything from 17 more in 100 (one more for every 6 people treated), through no difference, to 2 fewer in 100 (one fewer for every 66 people treated). So this settles nothing.',
    )
  })
})
