import { describe, expect, test } from 'vitest'
import {
  CitationCounter,
  citationId,
  numberCitations,
  referenceEntryId,
} from '~/domain/citation/number-citations'

describe('The numbers of a page’s references', () => {
  test('Works are numbered in the order they are first used', () => {
    const numbered = numberCitations('First [@b]. Then [@a]. Again [@b]. Last [@c].')
    expect(numbered.map(({ key, number }) => [number, key])).toEqual([
      [1, 'b'],
      [2, 'a'],
      [3, 'c'],
    ])
  })

  test('Every use is counted, so that the list can lead back to each', () => {
    expect(numberCitations('[@b] [@a; @b] [@b, p. 3]')).toEqual([
      { key: 'b', number: 1, uses: 3 },
      { key: 'a', number: 2, uses: 1 },
    ])
  })

  test('Several works in one group are numbered from the left', () => {
    expect(numberCitations('[@z; @a; @m]').map(({ key }) => key)).toEqual(['z', 'a', 'm'])
  })

  test('A group wrapped inside a quotation counts the same works as the page shows', () => {
    expect(numberCitations('> It helps [@a;\n> @b].').map(({ key }) => key)).toEqual(['a', 'b'])
  })

  test('A page without citations has no references', () => {
    expect(numberCitations('No claim here.')).toEqual([])
  })
})

describe('A counter', () => {
  test('It says which number and which use a citation is', () => {
    const counter = new CitationCounter()
    expect([counter.use('a'), counter.use('b'), counter.use('a')]).toEqual([
      { number: 1, use: 1 },
      { number: 2, use: 1 },
      { number: 1, use: 2 },
    ])
  })

  test('Each page has its own', () => {
    new CitationCounter().use('a')
    expect(new CitationCounter().use('b')).toEqual({ number: 1, use: 1 })
  })
})

describe('The ids that link a citation and its reference', () => {
  test('Each use of a work has an id of its own, and the work one entry', () => {
    expect(citationId('keefe2014', 1)).toBe('cite-keefe2014-1')
    expect(citationId('keefe2014', 2)).toBe('cite-keefe2014-2')
    expect(referenceEntryId('keefe2014')).toBe('ref-keefe2014')
  })
})
