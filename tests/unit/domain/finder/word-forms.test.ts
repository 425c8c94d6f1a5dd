import { describe, expect, test } from 'vitest'
import { soundOf, stemOf } from '~/domain/finder/word-forms'

describe('Related forms', () => {
  test.each([
    ['bullied', 'bullying', 'bullies'],
    ['depression', 'depressive', 'depressed'],
    ['stops', 'stopped', 'stopping'],
  ])('%s, %s and %s share a stem', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1)
  })

  test('Short words stay whole, but for a plural', () => {
    expect(stemOf('grief')).toBe('grief')
    expect(stemOf('cut')).toBe('cut')
    expect(stemOf('dogs')).toBe('dog')
    expect(stemOf('loss')).toBe('loss')
    expect(stemOf('inner')).toBe('inner')
  })
})

describe('Words that sound alike', () => {
  test.each([
    ['fobia', 'phobia'],
    ['lester', 'leicester'],
    ['gloster', 'gloucester'],
    ['wooster', 'worcester'],
    ['bristle', 'bristol'],
    ['edinborough', 'edinburgh'],
    ['counciling', 'counselling'],
    ['disociation', 'dissociation'],
  ])('%s and %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)))

  test.each([
    ['grief', 'grape'],
    ['leeds', 'leicester'],
  ])('%s and %s do not', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)))
})
