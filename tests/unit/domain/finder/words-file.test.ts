import { describe, expect, test } from 'vitest'
import { readHintCode } from '~/domain/finder/hint-code'
import { makeFinder } from '~/domain/finder/make-finder'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { readPlaces } from '~/domain/finder/read-places'
import type { Vocabulary } from '~/domain/finder/vocabulary'
import { isWordsFile, readWords } from '~/domain/finder/words-file'
import { writeWords } from '~/domain/finder/write-words'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeChance } from '../../../fixtures/random'

const WHOLE = makeVocabulary(readIssueWords('content'))

/** What a vocabulary says, whatever the order of its hints and the way its places are written. */
function meaningOf({ hints, places, learned, ...lists }: Vocabulary) {
  const taught = Object.entries(learned).filter(([, phrases]) => phrases.length > 0)
  const byWord = readHintCode(hints).sort((a, b) => (a.word < b.word ? -1 : 1))
  return { ...lists, learned: Object.fromEntries(taught), hints: byWord, places: [...readPlaces(places)] }
}

/** The vocabulary as it arrives after it was written and sent. */
function sent(vocabulary: Vocabulary): Vocabulary {
  const file: unknown = JSON.parse(JSON.stringify(writeWords(vocabulary)))
  if (!isWordsFile(file)) throw new Error('It is no file of words')
  return readWords([file])
}

describe('Words as text', () => {
  test('The whole vocabulary arrives as it was sent', () => {
    expect(meaningOf(sent(WHOLE))).toEqual(meaningOf(WHOLE))
  })

  test('So do two hundred that were drawn: odd places, hints and entries among them', () => {
    const chance = makeChance(7)
    const some = <T>(list: readonly T[]) => list.filter(() => chance.int(0, 2) === 0)
    const pairs = (record: Record<string, string>) => Object.fromEntries(some(Object.entries(record)))
    for (let round = 0; round < 200; round++) {
      const places = some(['Rye+5', 'Ely-on-Sea+95', 'Ayr+4000', 'Deal']).map(
        (place) => place + chance.pick(['=0', '=1', '-1', '-764', '=175', '=495']),
      )
      const hints = some(['øre', 'loss', 'dog', 'blue', 'x']).map(
        (word) => word + chance.pick(['0a4a', '4b', '3c2A', '0b', '0a5b', '2a2b2c9d']),
      )
      const drawn: Vocabulary = {
        ...WHOLE,
        issues: WHOLE.issues.map((issue) => ({ ...issue, say: some(issue.say) })),
        entries: some(WHOLE.entries),
        learned: some(['grief', 'anger']).reduce((all, id) => ({ [id]: ['worn out', 'low'], ...all }), {}),
        ...{ nicknames: pairs(WHOLE.nicknames), areas: pairs(WHOLE.areas) },
        ...{ places: places.join(';'), hints: hints.join('') },
      }
      expect(meaningOf(sent(drawn))).toEqual(meaningOf(drawn))
    }
  })

  test('What would not be read as it was written is not written', () => {
    const [issue] = WHOLE.issues
    const odd = { id: issue?.id ?? '', label: issue?.label ?? '', say: ['one, two'] }
    expect(() => writeWords({ ...WHOLE, issues: [odd] })).toThrow('The issues of the vocabulary')
  })

  test('They are known by their shape, and other files are not taken for them', () => {
    const file = writeWords(WHOLE)
    expect(isWordsFile(file)).toBe(true)
    for (const other of [null, [], 'words', {}, { ...file, format: 'undercurrent-words/9' }])
      expect(isWordsFile(other)).toBe(false)
  })

  test('A file that lacks something, or has something else there, gives no finder', () => {
    const file = writeWords(WHOLE)
    for (const field of Object.keys(file).filter((name) => name !== 'format'))
      for (const value of [undefined, 7]) {
        const broken = { ...file, [field]: value }
        expect(() => makeFinder(readWords([broken]), []), field).toThrow()
      }
  })
})
