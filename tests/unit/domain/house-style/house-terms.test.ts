import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findHouseTerms } from '~/domain/house-style/house-terms'
import { houseTermsSchema } from '~/schemas/house-term'

const TERMS = houseTermsSchema.parse(JSON.parse(readFileSync('content/house-terms.json', 'utf8')))
const found = (text: string) => findHouseTerms(text, TERMS).map((hit) => hit.found)

describe('The house list', () => {
  test.each([
    ['He committed suicide in spring.', 'committed suicide'],
    ['It helps an addict to stop.', 'addict'],
    ['Care for the mentally ill.', 'the mentally ill'],
    ['She suffers from grief.', 'suffers from'],
    ['Support for victims of abuse.', 'victims of abuse'],
    ['A proven treatment.', 'proven'],
    ['You can ask for IAPT.', 'IAPT'],
    ['They recognized it.', 'recognized'],
    ['We analyze dreams.', 'analyze'],
    ['A treatment program for grief.', 'program'],
    ['Begin your healing journey today.', 'healing journey'],
    ['A guaranteed result.', 'guaranteed'],
  ])('In “%s” it finds “%s”', (text, words) => {
    expect(found(text)).toEqual([words])
  })

  test.each([
    'She is addicted to gambling.',
    'Neither link proves a cause, and it is unproven.',
    'People used to say “committed suicide”.',
    'NHS Talking Therapies was once called IAPT.',
    'Nobody can guarantee a result.',
    'The size of the prize; seize the day.',
    'A program checks each page.',
    'Write to Alcoholics Anonymous.',
  ])('In “%s” it finds nothing', (text) => {
    expect(found(text)).toEqual([])
  })

  test('A term broken over two lines is found, where it starts', () => {
    const [hit] = findHouseTerms('He had\ncommitted\nsuicide.', TERMS)
    expect(hit).toMatchObject({ found: 'committed suicide', offset: 7 })
  })

  test('A sentence that explains a word does not free the next one', () => {
    expect(found('It was once called IAPT. Ask for IAPT now.')).toEqual(['IAPT'])
  })

  test('Every entry says why and what to write instead, and names no word twice', () => {
    const words = TERMS.flatMap((term) => term.words)
    expect(new Set(words).size).toBe(words.length)
    for (const { why, instead } of TERMS) {
      expect(why).toMatch(/\.$/)
      expect(found(instead.replaceAll(/\b(program|computer)\b/g, ''))).toEqual([])
    }
  })
})
