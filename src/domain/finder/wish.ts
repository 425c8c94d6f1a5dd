/** The kinds of thing a reader can wish for. */
export type WishKind = 'issue' | 'place' | 'mode' | 'language' | 'modality' | 'gender' | 'person'

/** One thing the reader wishes for, whether typed or chosen. */
export interface Wish {
  kind: WishKind
  /** What listings carry: an issue id, a town, a mode, a language … */
  id: string
  /** What the reader sees. */
  label: string
}

/** A wish read out of the search box, with the words it was read from. */
export interface ReadWish extends Wish {
  words: string
}

/** Whether two wishes ask for the same thing. */
export function isSameWish(a: Wish, b: Wish): boolean {
  return a.kind === b.kind && a.id === b.id
}
