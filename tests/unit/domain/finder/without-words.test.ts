import { describe, expect, test } from 'vitest'
import { withoutWords } from '~/domain/finder/without-words'

describe('A query without the words of one wish', () => {
  test.each([
    ['greif online', 'greif', 'online'],
    ['online greif', 'greif', 'online'],
    ['I lost my mum in Bath', 'lost my mum', 'I in Bath'],
    ['Can’t sleep, online', 'cant sleep', 'online'],
    ['Zoë O’Neil please', 'zoe oneil', 'please'],
    ['grief', 'grief', ''],
    ['  grief   and  anger ', 'anger', 'grief and'],
    ['face-to-face grief', 'face to face', 'grief'],
  ])('“%s” without “%s” is “%s”', (query, words, left) => expect(withoutWords(query, words)).toBe(left))

  test('Where the words stand twice, the first go', () => {
    expect(withoutWords('grief online grief', 'grief')).toBe('online grief')
  })

  test('Words that are not there change nothing', () => {
    expect(withoutWords('grief  online', 'anger')).toBe('grief  online')
    expect(withoutWords('griefs', 'grief')).toBe('griefs')
  })

  test('Other words can stand in their place', () => {
    expect(withoutWords('Grief in Bath online', 'bath', 'called bath')).toBe('Grief in called bath online')
    expect(withoutWords('grief', 'anger', 'rage')).toBe('grief')
  })
})
