import { HINT } from '~/domain/finder/hint-code'
import { PLACE, readPlaces } from '~/domain/finder/read-places'
import { SPLIT_LISTS } from '~/domain/finder/vocabulary-items'
import type { SplitVocabulary } from '~/domain/finder/split-vocabulary'
import type { Vocabulary } from '~/domain/finder/vocabulary'
import {
  DIGITS,
  FRONT_CODED,
  readWords,
  STEP_FROM,
  WEST,
  WORDS_FORMAT,
  type WordsFile,
} from '~/domain/finder/words-file'
import { joinSorted } from '~/domain/therapists/column-code'
import type { Entry } from '~/domain/finder/words/entry'

/** What {@link readWords} reads. Throws where a text holds a sign that stands between others. */
export function writeWords(vocabulary: Vocabulary): WordsFile {
  const { issues, learned, hints, entries, places, nicknames, areas, counties, postcodes, words } = vocabulary
  const file: WordsFile = {
    format: WORDS_FORMAT,
    names: issues.map(({ id, label }) => `${id}=${label}`).join('\n'),
    say: issues.map(({ say }) => say.join(',')).join('\n'),
    learned: issues.map(({ id }) => learned[id]?.join(',') ?? '').join('\n'),
    hints: gatherHints(hints),
    words: { ...words, ...frontCoded(words) },
    entries: [...Map.groupBy(entries, ({ kind }) => kind)]
      .map(([kind, rows]) => [kind, ...rows.map(rowOf)].join('\n'))
      .join('\n\n'),
    ...{ areas: linesOf(areas), nicknames: linesOf(nicknames), counties, postcodes },
    places: gatherPlaces(places),
  }
  const read = readWords([file])
  const placesOf = (text: string) => JSON.stringify([...readPlaces(text)])
  for (const field of ['issues', 'entries', 'nicknames', 'areas', 'postcodes'] as const)
    if (JSON.stringify(read[field]) !== JSON.stringify(vocabulary[field]))
      throw new Error(`The ${field} of the vocabulary cannot be written as text`)
  if (placesOf(read.places) !== placesOf(places)) throw new Error('The places cannot be written as text')
  return file
}

/** The two files of a vocabulary that was split; what the first has whole the second need not repeat. */
export function writeHalves({
  first,
  more,
}: SplitVocabulary): Record<'words.json' | 'more-words.json', WordsFile> {
  const written = writeWords(more)
  const words = Object.fromEntries(
    (['kin', ...SPLIT_LISTS] as const).map((list) => [list, written.words[list] ?? '']),
  )
  return {
    'words.json': { ...writeWords(first), postcodes: '' },
    'more-words.json': {
      ...written,
      ...{ names: '', nicknames: '', counties: '', words },
    },
  }
}

/** The long lists of words in order, each word without what it shares with the one before. */
function frontCoded(words: Pick<Vocabulary['words'], (typeof FRONT_CODED)[number]>): WordsFile['words'] {
  return Object.fromEntries(
    FRONT_CODED.map((list) => {
      const coded = joinSorted(words[list].split(' ').filter(Boolean))
      if (typeof coded !== 'string') throw new Error(`The words of “${list}” cannot be written as text`)
      return [list, coded]
    }),
  )
}

function rowOf({ id, label, say, instead = '' }: Entry): string {
  return [label, id === label ? '' : id, say.join(','), instead].join('|').replace(/\|+$/, '')
}

function linesOf(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')
}

/** Words that say something of one issue only stand together with those that say as much of it. */
function gatherHints(hints: string): WordsFile['hints'] {
  const several: string[] = []
  const groups = new Map<string, string[]>()
  for (const [text, word = '', codes = ''] of hints.matchAll(HINT)) {
    const [, alone, steps, issue] = /^(?:0([a-z]))?(\d)([a-z])$/.exec(codes) ?? []
    if (!steps || !issue || (alone ?? issue) !== issue || !/^[a-z]+$/.test(word)) several.push(text)
    else {
      const key = `${alone ? 0 : ''}${steps}${issue}`
      groups.set(key, [...(groups.get(key) ?? []), word])
    }
  }
  const inOrder = [...groups].sort(([a], [b]) => (a.slice(-1) + a < b.slice(-1) + b ? -1 : 1))
  return [several.join(''), inOrder.map(([key, words]) => key + words.join(' ')).join('')]
}

function gatherPlaces(places: string): WordsFile['places'] {
  const rows = [...places.matchAll(PLACE)]
  return [
    rows.map(([, name = '']) => name).join(';'),
    rows.map(([, , step = 0]) => String.fromCharCode(Number(step) + STEP_FROM)).join(''),
    rows.map(([, , , east = 0]) => (Number(east) + WEST).toString(DIGITS).padStart(2, '0')).join(''),
  ]
}
