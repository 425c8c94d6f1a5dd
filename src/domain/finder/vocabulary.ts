import type { Entry } from '~/domain/finder/words/entry'

/** An issue as the finder knows it: its label and the words people say. */
export interface IssueWords {
  id: string
  label: string
  say: string[]
}

/** Every word the finder knows before it has seen a list of therapists, made small: `/data/vocabulary.json`. */
export interface Vocabulary {
  /** With those phrases only that the words in {@link hints} would not lead to; `/data/words-people-say.json` has all. */
  issues: IssueWords[]
  /** Modes, genders, times, fees, languages, kinds of therapy and registers. */
  entries: Entry[]
  /** What single words say about issues, as {@link readHintCode} reads it; issues by the place they have above. */
  hints: string
  /** Words that were learned from what therapists write, by issue id. */
  learned: Record<string, string[]>
  /** Places of which the export tells nothing, as {@link readPlaces} reads them. */
  places: string
  /** Other names of towns, by town, and of areas, by what people call them. */
  nicknames: Record<string, string>
  areas: Record<string, string>
  /** Counties and regions, with bars between them. */
  counties: string
  /** `Town=AB CD12` with bars between: where postcodes are of which the export tells nothing, by letters or by district. */
  postcodes: string
  /** Lists of words with spaces between them; phrases have commas, families of words lines. */
  words: Record<WordList, string>
}

/** The lists of words of a vocabulary. */
export type WordList =
  | 'stop'
  | 'filler'
  | 'honorifics'
  | 'personCues'
  | 'placeCues'
  | 'negations'
  | 'nearMe'
  | 'idle'
  | 'everyday'
  | 'elsewhere'
  | 'kin'
