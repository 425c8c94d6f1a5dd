import { expect, test } from 'vitest'
import { USE, WordIndex } from '~/domain/finder/word-index'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A crowd of words that hold `cehn` whole but for one letter more. */
const CROWD = [...LETTERS].flatMap((letter) => [
  `cehn${letter}`,
  `${letter}cehn`,
  `ceh${letter}n`,
  `ce${letter}hn`,
])

test('A word with two letters swapped is found in a crowd of others that are like it', () => {
  const index = new WordIndex((word) => word)
  for (const word of [...CROWD, 'chen']) index.add(word, USE.name)
  expect(index.candidates('cehn', false).map(({ word }) => word)).toContain('chen')
})
