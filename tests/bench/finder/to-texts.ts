import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import type { Listing } from '~/domain/therapists/listing'
import type { TextRecord } from './engine'

/** Longer phrases would drown a record in words that every issue has. */
const LONGEST_PHRASE = 2

/**
 * The records as text, with the words people say for what is in them, so that engines that search text know as much
 * of the vocabulary as they can use.
 */
export function toTexts(
  listings: readonly Listing[],
  { vocabulary, issues }: { vocabulary: Vocabulary; issues: readonly IssueWords[] },
): TextRecord[] {
  const isShort = (phrase: string) => phrase.split(' ').length <= LONGEST_PHRASE
  const said = new Map<string, string>()
  for (const { id, label, say } of issues)
    said.set(`issue ${id}`, [label, ...say.filter(isShort), ...(vocabulary.learned[id] ?? [])].join(' '))
  for (const { kind, id, label, say } of vocabulary.entries)
    said.set(`${kind} ${id}`, [label, ...say.filter(isShort)].join(' '))
  return listings.map((listing, id) =>
    toText(listing, id, (kind, value) => said.get(`${kind} ${value}`) ?? value),
  )
}

function toText(listing: Listing, id: number, wordsFor: (kind: string, value: string) => string): TextRecord {
  const {
    name,
    title,
    gender = '',
    places,
    modes,
    issues,
    modalities,
    languages,
    registers,
    nextAvailable,
  } = listing
  const offers = [
    title,
    wordsFor('gender', gender),
    ...modes.map((mode) => wordsFor('mode', mode)),
    ...modalities.map((modality) => wordsFor('modality', modality)),
    ...languages.map((language) => wordsFor('language', language)),
    ...registers.map((register) => wordsFor('register', register)),
    nextAvailable ? wordsFor('time', partOfDay(nextAvailable.start)) : '',
  ]
  return {
    ...{ id, name },
    places: places.map(({ town, county, region }) => [town, county, region].join(' ')).join(' '),
    issues: issues.map((issue) => wordsFor('issue', issue)).join(' '),
    offers: offers.join(' '),
  }
}

function partOfDay(start: string): string {
  const weekday = new Date(`${start.slice(0, 10)}T12:00Z`).getUTCDay()
  return weekday % 6 === 0 ? 'weekend' : start.slice(11, 13) >= '17' ? 'evening' : 'daytime'
}
