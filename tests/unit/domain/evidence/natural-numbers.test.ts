import { describe, expect, test } from 'vitest'
import {
  chanceOfDoingBetter,
  chanceWords,
  normalShare,
  ratesWords,
  shareBelowAverageTreated,
} from '~/domain/evidence/natural-numbers'
import { makeFinding } from '../../../fixtures/make-evidence'

describe('Published examples come out as published', () => {
  test('McGraw and Wong (1992): heights of men and women, 69.7 (2.8) and 64.3 (2.6) inches, give 0.92', () => {
    const difference = (69.7 - 64.3) / Math.sqrt((2.8 ** 2 + 2.6 ** 2) / 2)
    expect(chanceOfDoingBetter(difference)).toBeCloseTo(0.92, 2)
  })

  test.each([
    [0.2, 0.56],
    [0.5, 0.64],
    [0.8, 0.71],
  ])('Cohen’s small, medium and large effects: %f gives %f', (difference, chance) => {
    expect(chanceOfDoingBetter(difference)).toBeCloseTo(chance, 2)
  })

  test('Beck (1998): an effect of 0.70, so the average person treated did better than 76% of those untreated', () => {
    expect(Math.round(shareBelowAverageTreated(0.7) * 100)).toBe(76)
  })

  test.each([
    [0, 0.5],
    [1, 0.8413447],
    [-1, 0.1586553],
    [1.96, 0.9750021],
    [-2.5758, 0.0050003],
  ])('The bell curve below %f holds %f', (z, share) => {
    expect(normalShare(z)).toBeCloseTo(share, 6)
  })
})

describe('An effect in words', () => {
  test('A difference becomes a chance, with what its interval allows', () => {
    expect(chanceWords(makeFinding())).toBe(
      'Take one person from each group by chance: the one who had this therapy would be doing better about 67 times in 100 (the interval allows 61 to 74 times in 100). No difference would be 50.',
    )
  })

  test('A paper that counts the other way round comes to the same', () => {
    const turned = makeFinding({
      estimate: -0.64,
      interval: { low: -0.9, high: -0.4, level: 95 },
      direction: 'below-favours-therapy',
    })
    expect(chanceWords(turned)).toBe(chanceWords(makeFinding()))
  })

  test('A null result gives only its range, and says that it settles nothing', () => {
    const keefe = makeFinding({
      estimate: 1.25,
      interval: { low: -0.71, high: 3.22, level: 95 },
      result: 'no-difference',
    })
    expect(chanceWords(keefe)).toContain('anything from 31 to 99 times in 100. No difference would be 50')
    expect(chanceWords(keefe)).not.toContain('81')
  })

  test.each([
    { controlled: false },
    { measure: 'odds-ratio' },
    { direction: 'sign-unknown' },
    { result: 'no-difference', interval: undefined },
  ] as const)('Nothing is worked out where that would mislead: %o', (overrides) => {
    expect(chanceWords(makeFinding(overrides))).toBeUndefined()
  })

  test('Rates are told as people out of 100', () => {
    const arms = [
      { name: 'CBT', n: 209, value: 36, unit: '%' },
      { name: 'psychodynamic therapy', value: 25.6, unit: '%', about: true },
    ]
    expect(ratesWords({ arms })).toBe(
      'Of 100 people: 36 with CBT (209 took part); about 26 with psychodynamic therapy.',
    )
    expect(ratesWords({})).toBeUndefined()
  })
})
