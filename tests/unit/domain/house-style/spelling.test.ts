import { afterAll, describe, expect, test } from 'vitest'
import { findUnknownWords } from '~/domain/house-style/spelling'
import { readWordList } from '../../../../scripts/content/word-list'
import { makeLastingFolder } from '../../../fixtures/folder'

const { folder, remove } = makeLastingFolder({
  'words.txt': '# Notes\nbingeing\nGamCare # a charity\n',
  'references.json': '[{ "id": "x", "author": [{ "family": "Høglend", "given": "P" }] }]',
})
const list = readWordList(folder)
afterAll(remove)
const unknown = (text: string) => findUnknownWords(text, list.isKnown).map(({ word }) => word)

describe('The spelling of a text', () => {
  test('British spellings are known, American ones are not', () => {
    expect(unknown('The colour of the centre, the behaviour, a counsellor who practises.')).toEqual([])
    expect(unknown('The color of the center, the behavior, a counselor.')).toEqual([
      'color',
      'center',
      'behavior',
      'counselor',
    ])
  })

  test('The house’s own words and authors of references are known, with a possessive too', () => {
    expect(unknown('Høglend’s bingeing study. GamCare’s line.')).toEqual([])
  })

  test('Abbreviations, numbers and single letters are not spelled', () => {
    expect(unknown('NICE, GPs, a 19th-century A&E, P. 12')).toEqual([])
  })

  test('Both apostrophes count as one', () => {
    expect(unknown("Don't. Don’t. It’s the therapist’s.")).toEqual([])
  })

  test('A mistake is found where it stands', () => {
    expect(findUnknownWords('A good theripist.', list.isKnown)).toEqual([{ word: 'theripist', offset: 7 }])
  })

  test('What was meant is offered, the British form first', () => {
    expect(list.suggest('theripist')[0]).toBe('therapist')
    expect(list.suggest('color')[0]).toBe('colour')
    expect(list.suggest('center')[0]).toBe('centre')
  })
})
