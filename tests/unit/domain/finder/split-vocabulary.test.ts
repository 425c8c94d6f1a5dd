import { describe, expect, test } from 'vitest'
import { isSettled } from '~/domain/finder/is-settled'
import { makeFinder } from '~/domain/finder/make-finder'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { splitVocabulary } from '~/domain/finder/split-vocabulary'
import { readWords } from '~/domain/finder/words-file'
import { KIN } from '~/domain/finder/words/word-kin'
import { writeHalves } from '~/domain/finder/write-words'
import { toListing } from '~/domain/therapists/listing'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeSampleExport } from '../../../../scripts/sample/sample-export'
import { makeChance } from '../../../fixtures/random'

const ISSUES = readIssueWords('content')
const { therapists } = makeSampleExport({ seed: 'split', on: '2026-11-22' }, 300)
const LISTINGS = therapists.map(toListing)
const VOCABULARY = makeVocabulary(
  ISSUES,
  therapists.map(({ bio, issues }) => ({ bio, issues })),
)
const FILES = writeHalves(splitVocabulary(VOCABULARY, { issues: ISSUES, listings: LISTINGS }))
const FIRST = readWords([FILES['words.json']])
const first = makeFinder(FIRST, LISTINGS)
const whole = makeFinder(readWords([FILES['words.json'], FILES['more-words.json']]), LISTINGS)

const search = (query: string, place = '') => ({ query, place })

/** What is read of some queries before and after the second half has arrived, of those that need not wait for it. */
function readTwice(queries: readonly string[]) {
  const settled = queries.filter((query) => isSettled(first, search(query)))
  const before = settled.map((query) => first.understander.understand(query))
  const after = settled.map((query) => whole.understander.understand(query))
  return { settled, before, after }
}

describe('A vocabulary in two halves', () => {
  test('Both together say all that it says', () => {
    const sorted = (phrases: readonly string[]) => [...phrases].sort()
    const { issues, entries, places } = readWords([FILES['words.json'], FILES['more-words.json']])
    expect(issues.map(({ say }) => sorted(say))).toEqual(VOCABULARY.issues.map(({ say }) => sorted(say)))
    expect(sorted(entries.map(({ id }) => id))).toEqual(sorted(VOCABULARY.entries.map(({ id }) => id)))
    expect(sorted(places.split(/[|;]/)).length).toBe(VOCABULARY.places.split(';').length)
  })

  test('What people type that need not wait is read as by the whole', () => {
    const said = ISSUES.flatMap(({ label, say }) => [label, ...say])
    const typed = [
      ...said,
      ...said.map((phrase) => `${phrase} leeds`),
      ...said.map((phrase) => `online ${phrase}`),
    ]
    const { settled, before, after } = readTwice(typed)
    expect(settled.length).toBeGreaterThan(typed.length / 10)
    expect(before).toEqual(after)
  })

  test('So is whatever can be put together out of words of the first half', () => {
    const words = [
      ...new Set(
        JSON.stringify(FIRST)
          .toLowerCase()
          .match(/[a-z]+/g),
      ),
    ]
    const known = words.filter((word) => isSettled(first, search(word)))
    const chance = makeChance(11)
    const queries = Array.from({ length: 6000 }, () =>
      Array.from({ length: chance.int(1, 6) }, () => chance.pick(known)).join(' '),
    )
    const { settled, before, after } = readTwice(queries)
    expect(settled.length).toBeGreaterThan(2000)
    expect(before).toEqual(after)
  })

  test('Each word of a family stands in one family only', () => {
    const words = KIN.trim().split(/\s+/)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

describe('A search need not wait', () => {
  test.each([
    '',
    'grief',
    'anxiety online',
    'depression in leeds',
    'cbt £60',
    'not online',
    'a woman',
    'grief counselling',
  ])('where every word is one of the first half: “%s”', (query) =>
    expect(isSettled(first, search(query))).toBe(true),
  )

  test.each(['greif', 'gri', 'xylophone', 'dr grief', 'someone called grief', 'catastrophising'])(
    'but waits where more words could change it: “%s”',
    (query) => expect(isSettled(first, search(query))).toBe(false),
  )

  test('It waits for a chosen place that nobody on the list works in', () => {
    const [town = ''] = LISTINGS.flatMap(({ places }) => places.map((place) => place.town))
    expect(isSettled(first, search('', town))).toBe(true)
    const places = readWords([FILES['more-words.json']]).places
    const elsewhere = /^[^+]+/.exec(places)?.[0] ?? ''
    expect(elsewhere).not.toBe('')
    expect(isSettled(first, search('', elsewhere))).toBe(false)
    expect(isSettled(whole, search('', elsewhere))).toBe(true)
  })
})
