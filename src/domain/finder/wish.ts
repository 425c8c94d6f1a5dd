/** The kinds of thing a reader can wish for. */
export type WishKind =
  | 'issue'
  | 'place'
  | 'area'
  | 'mode'
  | 'language'
  | 'modality'
  | 'gender'
  | 'person'
  | 'time'
  | 'fee'
  | 'register'
  | 'clients'
  | 'access'

/** The kinds that a reader can choose in a filter, in the order of the form. */
export const FILTERS = [
  ...(['issue', 'place', 'mode'] as const),
  ...(['language', 'gender', 'modality', 'fee', 'register', 'time', 'clients'] as const),
] as const satisfies readonly WishKind[]

export type FilterKind = (typeof FILTERS)[number]

/** One thing the reader wishes for, whether typed or chosen. */
export interface Wish {
  kind: WishKind
  /** What listings carry: an issue id, a town, a mode, a language … Alternatives stand between bars: `Mandarin|Cantonese`. */
  id: string
  /** What the reader sees. */
  label: string
  /** The reader asked for people without it. */
  not?: true
  /** How far from a place still counts as there, where the reader said. */
  miles?: number
}

/** A wish read out of the search box, with the words it was read from. */
export interface ReadWish extends Wish {
  words: string
  /** The words that would have been read the other way: `called bath`, or `in bath`. */
  otherwise?: { label: string; words: string }
}

/** Whether a wish is for somewhere: a town, or a county or region. */
export function isSomewhere(wish: Pick<Wish, 'kind'> | undefined): boolean {
  return wish?.kind === 'place' || wish?.kind === 'area'
}

/** Whether a wish is for a time soon, which another for an hour or a day narrows: `this week, evenings`. */
export function isSoon({ kind, id }: Pick<Wish, 'kind' | 'id'>): boolean {
  return kind === 'time' && id.startsWith('days:')
}

/** Whether two wishes ask for the same thing. */
export function isSameWish(a: Wish, b: Wish): boolean {
  return a.kind === b.kind && a.id === b.id
}
