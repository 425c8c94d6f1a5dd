import { yearOf } from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'

/** The ids references may have. */
const KEY = /^[a-z0-9-]+$/

/**
 * The id of a work that comes in: its own citation key where that is free and of our form, else the first author and the
 * year, such as `keefe2014`, with a letter behind it where that is taken.
 */
export function citationKey(reference: Reference, taken: ReadonlySet<string>): string {
  const own = [reference.id, reference['citation-key']].find(
    (key): key is string => typeof key === 'string' && KEY.test(key) && !taken.has(key),
  )
  if (own !== undefined) return own
  const base = `${plain(nameOf(reference)) || 'work'}${yearOf(reference).replace(/\D/g, '')}`
  const letters = ['', ...'bcdefghijklmnopqrstuvwxyz']
  const free = letters.map((letter) => base + letter).find((key) => !taken.has(key))
  return free ?? `${base}-${taken.size}`
}

/** The first author, or the first long word of the title where there is none. */
function nameOf({ author = [], title }: Reference): string {
  const [first] = author
  return (
    first?.family ?? first?.literal?.split(/\s/)[0] ?? title.split(/\s/).find((word) => word.length > 3) ?? ''
  )
}

/** Letters without their accents, and nothing that is not a letter or a digit. */
function plain(text: string): string {
  const bare = text.replaceAll('ø', 'o').replaceAll('Ø', 'O').replaceAll('ß', 'ss').normalize('NFKD')
  return bare.toLowerCase().replace(/[^a-z0-9]/g, '')
}
