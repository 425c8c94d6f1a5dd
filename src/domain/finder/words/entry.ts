import type { WishKind } from '~/domain/finder/wish'

/** One thing a reader can ask for, and the words for it. */
export interface Entry {
  kind: WishKind
  /** What listings carry, or what the matcher computes. */
  id: string
  label: string
  /** Other words for it, lower case. */
  say: readonly string[]
  /** The id of the entry of the same kind to fall back on where the export has nobody with this one. */
  instead?: string
}

/** Reads rows of `Label = word, another word > fallback`, one a line. */
export function readEntries(kind: WishKind, rows: string, idOf = (label: string) => label): Entry[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [names = '', instead] = row.split(' > ')
      const [label = '', say = ''] = names.split(' = ').map((part) => part.trim())
      const words = say.split(', ').filter(Boolean)
      return { kind, id: idOf(label), label, say: words, ...(instead ? { instead: instead.trim() } : {}) }
    })
}
