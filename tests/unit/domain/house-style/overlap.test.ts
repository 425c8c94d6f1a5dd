import { describe, expect, test } from 'vitest'
import { findSharedRuns } from '~/domain/house-style/overlap'

const SOURCES = [{ name: 'facts.md', text: 'The quick brown fox jumps over the lazy dog and runs away.' }]

describe('Words shared with a source', () => {
  test('Eight in a row are found, with the source and where they start', () => {
    expect(findSharedRuns('We saw: the quick brown fox jumps over the lazy cat.', SOURCES)).toEqual([
      { words: 'the quick brown fox jumps over the lazy', offset: 8, source: 'facts.md' },
    ])
  })

  test('A longer stretch is one finding', () => {
    const [run, ...others] = findSharedRuns('the Quick brown fox, jumps over the lazy dog and runs', SOURCES)
    expect(run?.words).toBe('the quick brown fox jumps over the lazy dog and runs')
    expect(others).toEqual([])
  })

  test('Seven in a row are a common phrase', () => {
    expect(findSharedRuns('the quick brown fox jumps over the', SOURCES)).toEqual([])
  })

  test('Words of an allowed text, such as a title, may stand', () => {
    const text = 'the quick brown fox jumps over the lazy'
    expect(findSharedRuns(text, SOURCES, ['The quick brown fox jumps over the lazy dog'])).toEqual([])
  })
})
