import { describe, expect, test } from 'vitest'
import { readingFault } from '~/domain/house-style/check-reading'
import { readingLevel } from '~/domain/house-style/reading-age'

const EASY = 'You talk. They listen. You can stop when you like.'
const HARD =
  'Notwithstanding considerable methodological heterogeneity, contemporary investigations demonstrate comparatively inconsequential differentiation between established psychological interventions.'

describe('The reading age of a text', () => {
  test('It grows with the length of words and sentences', () => {
    expect(readingLevel(EASY, []).age).toBeLessThan(8)
    expect(readingLevel(HARD, []).age).toBeGreaterThan(18)
  })

  test('It follows Kincaid’s formula', () => {
    const { age, words, wordsASentence } = readingLevel('The cat sat on the mat.', [])
    expect({ words, wordsASentence }).toEqual({ words: 6, wordsASentence: 6 })
    expect(age).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59 + 5)
  })

  test('Terms of the glossary and names do not count against it', () => {
    const text = 'You may feel countertransference. Then Leichsenring may write of it.'
    expect(readingLevel(text, ['Countertransference']).age).toBeLessThan(readingLevel(text, []).age)
    expect(readingLevel('Then Leichsenring wrote.', []).age).toBe(readingLevel('Then Alice wrote.', []).age)
  })

  test('Items of a list are sentences of their own', () => {
    expect(readingLevel('one two\nthree four', []).wordsASentence).toBe(2)
  })
})

describe('What an editor is told about it', () => {
  test('Nothing where the page is easy enough', () => {
    expect(readingFault({ age: 13.9, wordsASentence: 14 })).toBeUndefined()
  })

  test('A warning where it is somewhat hard, an error where it is far off', () => {
    expect(readingFault({ age: 15, wordsASentence: 18 })?.severity).toBe('warning')
    expect(readingFault({ age: 17, wordsASentence: 25 })).toMatchObject({
      severity: 'error',
      message: 'This page reads like a text for age 17; we aim for 12 to 14.',
    })
  })
})
