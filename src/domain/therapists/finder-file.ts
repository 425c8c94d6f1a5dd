import type { Steps } from '~/domain/therapists/column-code'

/**
 * What is kept of each person as one of a few values: a column of codes, 0 where there is none. Three are told apart from
 * what most people have: see `relative.ts`.
 */
export const SINGLES = [
  ...(['honorific', 'first', 'last', 'title', 'gender', 'place'] as const),
  ...(['feeMin', 'feeSpread', 'currency', 'sliding', 'feeOn'] as const),
  ...(['taking', 'takingOn', 'day', 'time', 'slotOn'] as const),
] as const
export type Single = (typeof SINGLES)[number]

/** Columns that have a code only for those who have one in another column. */
export const WITHIN: Partial<Record<Single, Single>> = {
  ...{ feeSpread: 'feeMin', currency: 'feeMin', sliding: 'feeMin', feeOn: 'feeMin' },
  ...{ takingOn: 'taking', time: 'day', slotOn: 'day' },
}

/** What each person may have several of. */
export const SETS = ['modes', 'issues', 'modalities', 'languages', 'registers'] as const
export type SetKind = (typeof SETS)[number]

/** Text with bars between values, or a list of them. */
export type Values = string | string[]

/**
 * Places in two rows: first those that the gazetteer of the vocabulary knows by name, by their steps through it, then
 * those that have a name of their own here.
 */
export interface PlaceTable {
  known: number
  inGazetteer: Steps
  towns: Values
  /** Counties with the codes of their regions, and for each place the code of its county. */
  counties: Values
  regions: Values
  regionOf: string
  county: string
  districts: Values
  /** 1 for step-free, 2 for not, 0 for not known. */
  stepFree: string
  /** Hundredths of a degree: away from the gazetteer, and for the second row as they are. */
  lat: number[]
  lon: number[]
  /** Codes of the part in which those are listed who are at home there. */
  parts: string
}

/** What the codes of all parts stand for. Code 1 is the first value. First and last names are sorted, see `joinSorted`. */
export interface Tables {
  /** One list a {@link SINGLES}, empty for places. */
  singles: Values[]
  /** Genders, and for each first name the code of the one that most have who bear it. */
  genders: Values
  usualGender: string
  places: PlaceTable
  /** One list a {@link SETS}. */
  sets: Values[]
}

/** A value that few have: its code, and who has it. */
export interface Rare extends Steps {
  value: number
  people: number
}

/** The columns of some of the people; but for those {@link WITHIN} another every column has a code a person. */
export interface Part {
  /** Ids: text with spaces, or what numbered ids begin with, how many digits follow, and the numbers. */
  ids: string | ({ start: string; digits: number } & Steps)
  /** One column a {@link SINGLES}. */
  singles: string[]
  /** One a {@link SETS}: for frequent values bits, six to a sign; for others who has them. */
  sets: { bits: string; rare: Rare[] }[]
  /** Second and further places: whose, and the codes of the places. */
  more: { count: number; whose: Steps; places: string }
}

/** The finder's data: `/data/finder/<version>/people.json`. What the manifest says is not said again. */
export interface FinderFile {
  format: typeof FINDER_FORMAT
  people: number
  tables: Tables
  /** The parts people are listed in, in the order of their rows. One alone is in this file, of several each has its own. */
  parts: { name: string; people: number }[]
  part?: Part
}

export const FINDER_FORMAT = 'undercurrent-finder/2'
