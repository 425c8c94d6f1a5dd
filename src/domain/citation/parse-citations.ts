/** One work named inside `[@…]`, with what follows the key: a page, a table. */
export interface CitedWork {
  key: string
  /** Such as `p. 12`; absent where none is given. */
  locator?: string
}

/** A whole `[@a, p. 12; @b]` and where it stands in its text. */
export interface CitationGroup {
  works: CitedWork[]
  /** Offset of the opening bracket. */
  start: number
  /** Offset after the closing bracket. */
  end: number
}

/** From `[@` to its bracket, over line breaks; one that is never closed ends with its paragraph. */
const GROUP = /\[@(?:[^\]\n]|\n(?!\s*\n))+\]?/g
const WORK = /^@([A-Za-z0-9_:.#$%&+?<>~/-]*[A-Za-z0-9])(?:\s*,\s*(.+))?$/

/** Finds every citation in a run of text. A group whose parts do not read as citations is returned with the part as its key, so that it is reported as unknown and never silently dropped. */
export function parseCitations(text: string): CitationGroup[] {
  return [...text.matchAll(GROUP)].map((match) => ({
    works: readGroup(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function readGroup(group: string): CitedWork[] {
  if (!group.endsWith(']')) return [{ key: group.trim() }]
  const oneLine = group.replace(/\s*\n[\s>]*/g, ' ')
  return oneLine.slice(1, -1).split(';').map(readWork)
}

function readWork(part: string): CitedWork {
  const match = WORK.exec(part.trim())
  if (!match) return { key: part.trim().replace(/^@/, '') }
  const [, key = '', locator] = match
  return locator ? { key, locator: locator.trim() } : { key }
}
