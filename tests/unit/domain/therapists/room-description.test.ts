import { expect, test } from 'vitest'
import { fitDescription } from '~/domain/therapists/room-description'

test('Any opening of 30 to 153 characters becomes a description of a length that search engines show', () => {
  for (let length = 30; length <= 153; length++) {
    const description = fitDescription(`${'x'.repeat(length - 1)}.`)
    expect(description.length, String(length)).toBeGreaterThanOrEqual(120)
    expect(description.length, String(length)).toBeLessThanOrEqual(155)
  }
})

test('It opens with what it was given, and says nothing twice', () => {
  const description = fitDescription('8 therapists who see people in Bath, South West.')
  expect(description).toMatch(/^8 therapists who see people in Bath, South West\. [A-Z]/)
  const sentences = description.split(/(?<=\.) /)
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('An opening that is too long stays alone', () => {
  const long = `${'x'.repeat(160)}.`
  expect(fitDescription(long)).toBe(long)
})
