import { ownText } from '~/domain/finder/own-text'
import { splitSorted } from '~/domain/therapists/column-code'
import type { Vocabulary, WordList } from '~/domain/finder/vocabulary'
import type { Entry } from '~/domain/finder/words/entry'

/**
 * A vocabulary, or one half of it, as the finder fetches it: texts, which compress better than lists. Lines are issues,
 * towns or entries; commas stand between phrases.
 */
export interface WordsFile {
  format: typeof WORDS_FORMAT
  /** `id=Label` of each issue; empty in the second half. */
  names: string
  /** What people say, and what was learned, by issue. */
  say: string
  learned: string
  /** Words that hint at several issues as `hint-code.ts` writes them; words of one as `4agrief loss`, by what they say. */
  hints: [several: string, one: string]
  /** Kinds with a bare line between them, first their name, then rows: `Label|id|word,another|fallback`. */
  entries: string
  /** South to north: names; steps of latitude, a letter each; longitudes in two digits. */
  places: [names: string, steps: string, longitudes: string]
  /** `name=value`. */
  nicknames: string
  areas: string
  counties: string
  /** Only in the second half. */
  postcodes: string
  words: Partial<Record<WordList, string>>
}

export const WORDS_FORMAT = 'undercurrent-words/3'
/** Steps of latitude start at this letter; longitudes, in hundredths of a degree, so far west. */
export const STEP_FROM = 35
export const WEST = 800
export const DIGITS = 36
/** Lists that are written in order, each word with how many signs it shares with the one before. */
export const FRONT_CODED = ['everyday', 'elsewhere'] as const

/** What stands between two of a list of words. */
export function betweenIn(list: WordList): string {
  return list === 'kin' ? '\n' : list === 'idle' || list === 'nearMe' ? ', ' : ' '
}

/** Whether a parsed file has words in the form this site can read. What is missing in it {@link readWords} does not forgive. */
export function isWordsFile(value: unknown): value is WordsFile {
  return (value as Partial<WordsFile> | null)?.format === WORDS_FORMAT
}

/** The vocabulary of a first half, or of both. Throws where something is missing. */
export function readWords(files: readonly [WordsFile, ...WordsFile[]]): Vocabulary {
  const [first] = files
  const all = <T>(read: (file: WordsFile) => T[]) => files.flatMap(read)
  const names = split(first.names, '\n').map((line) => line.split('='))
  const phrasesOf = (field: 'say' | 'learned', issue: number) =>
    all((file) => split(file[field].split('\n')[issue] ?? '', ','))
  const pairs = (field: 'nicknames' | 'areas') =>
    Object.fromEntries(all((file) => split(file[field], '\n').map((line) => line.split('='))))
  return {
    issues: names.map(([id = '', label = ''], at) => ({ id, label, say: phrasesOf('say', at) })),
    learned: Object.fromEntries(names.map(([id], at) => [id, phrasesOf('learned', at)])),
    hints: all(({ hints: [several, one] }) => [several, spreadHints(one)]).join(''),
    entries: all(({ entries }) => split(entries, '\n\n').flatMap(readRows)),
    places: files.map(placesOf).filter(Boolean).join('|'),
    ...{ nicknames: pairs('nicknames'), areas: pairs('areas'), counties: first.counties },
    postcodes: all(({ postcodes }) => split(postcodes, '|')).join('|'),
    words: Object.fromEntries(
      (Object.keys(first.words) as WordList[]).map((list) => [
        list,
        files.flatMap(({ words }) => textOf(words, list) || []).join(betweenIn(list)),
      ]),
    ) as Vocabulary['words'],
  }
}

/** A list as it stands in a vocabulary; empty where it is not there. */
function textOf(words: WordsFile['words'], list: WordList): string {
  const text = words[list] ?? ''
  return FRONT_CODED.some((each) => each === list) ? splitSorted(text).join(' ') : text
}

/** The parts of a text; of none no part at all. */
function split(text: string, between: string): string[] {
  return text === '' ? [] : text.split(between)
}

function spreadHints(text: string): string {
  return text.replace(/(0?)(\d.)([a-z ]+)/g, (_, alone: string, code: string, words: string) =>
    words
      .split(' ')
      .map((word) => word + (alone && alone + code[1]) + code)
      .join(''),
  )
}

function readRows(section: string): Entry[] {
  const [kind, ...rows] = section.split('\n')
  return rows.map((row) => {
    const [label = '', id, say = '', instead] = ownText(row).split('|')
    return { kind, id: id || label, label, say: split(say, ','), ...(instead && { instead }) } as Entry
  })
}

/** The places of a half as {@link Vocabulary} has them. */
export function placesOf({ places: [names, steps, longitudes] }: WordsFile): string {
  return split(names, ';')
    .map((name, at) => {
      const east = parseInt(longitudes.slice(2 * at, 2 * at + 2), DIGITS) - WEST
      return `${name}+${steps.charCodeAt(at) - STEP_FROM}${east < 0 ? '' : '='}${east}`
    })
    .join(';')
}
