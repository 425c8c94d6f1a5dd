import { describe, expect, test } from 'vitest'
import { readingMinutes, wordCount } from '~/domain/reading-time'

describe('Words of prose', () => {
  test.each([
    ['Five words are in here.', 5],
    ['', 0],
    ['It helps [@keefe2014, p. 12; @smit2012] a little.', 4],
    ['<Note kind="tip" title="A title">\n\nTwo words\n\n</Note>', 2],
    ['Don’t count a mother-in-law as many words', 7],
    ['About 1 in 4', 4],
    ['Zoë über naïve', 3],
    ['## A heading – and **bold**', 4],
  ])('“%s” has %i', (body, words) => expect(wordCount(body)).toBe(words))

  test('The address of a link is not read', () => {
    expect(wordCount('Read [this guide](/guides/does-it-work/) next')).toBe(4)
  })
})

describe('Minutes to read', () => {
  test.each([
    [0, 1],
    [1, 1],
    [230, 1],
    [344, 1],
    [345, 2],
    [2300, 10],
  ])('%i words take %i', (words, minutes) => expect(readingMinutes(words)).toBe(minutes))
})
