import { describe, expect, test } from 'vitest'
import { editCost } from '~/domain/finder/edit-cost'

const cost = (typed: string, word: string) => editCost(typed, word, 9)

describe('What a slip costs', () => {
  test('Nothing where nothing is wrong', () => {
    expect(cost('grief', 'grief')).toBe(0)
  })

  test.each([
    ['a doubled letter', 'grieff', 'grief', 0.4],
    ['a letter of two left out', 'depresion', 'depression', 0.4],
    ['two letters swapped', 'greif', 'grief', 0.6],
    ['a neighbouring key', 'anxietu', 'anxiety', 0.65],
    ['a vowel for another', 'anxioty', 'anxiety', 0.7],
    ['a letter left out', 'anxity', 'anxiety', 0.8],
    ['a letter too many', 'anxiebty', 'anxiety', 0.9],
    ['another letter', 'gripf', 'grief', 1],
  ])('%s: “%s” for “%s”', (_, typed, word, expected) => expect(cost(typed, word)).toBeCloseTo(expected))

  test('The first letter is dear', () => {
    expect(cost('xnxiety', 'anxiety')).toBeGreaterThan(cost('anxixty', 'anxiety'))
    expect(cost('nxiety', 'anxiety')).toBeGreaterThan(cost('anxity', 'anxiety'))
  })
})

describe('A word that is not finished', () => {
  test('The rest may be to come, at a small price for each letter', () => {
    expect(editCost('manch', 'manchester', 9, true)).toBeLessThan(1)
    expect(editCost('manch', 'manchester', 9, true)).toBeGreaterThan(
      editCost('manchest', 'manchester', 9, true),
    )
  })

  test('Finished words are judged as a whole', () => {
    expect(cost('manch', 'manchester')).toBeGreaterThan(3)
  })
})

describe('Limits', () => {
  test('Above the limit nothing is said but that it is too much', () => {
    expect(editCost('grief', 'manchester', 2)).toBe(Infinity)
  })

  test('Endless words are cut, not choked on', () => {
    expect(cost('a'.repeat(5000), 'a'.repeat(4000))).toBe(0)
  })

  test('It is the same in both directions but for letters too many or too few', () => {
    for (const [a, b] of [
      ['greif', 'grief'],
      ['anxietu', 'anxiety'],
      ['gripf', 'grief'],
    ] as const)
      expect(cost(a, b)).toBeCloseTo(cost(b, a))
  })
})
