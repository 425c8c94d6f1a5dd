import type { HouseTerm } from '~/schemas/house-term'

/** A word of the list that stands in a text. */
export interface HouseTermFound {
  /** As it stands there. */
  found: string
  /** Characters from the start of the text. */
  offset: number
  term: HouseTerm
}

/**
 * Every word of the house list in a readable text. What stands in double quotation marks is somebody's words, and a
 * sentence that explains the word may hold it (`unlessNear`).
 */
export function findHouseTerms(text: string, terms: readonly HouseTerm[]): HouseTermFound[] {
  const unquoted = text.replace(/“[^”\n]*”/g, (quotation) => ' '.repeat(quotation.length))
  const small = unquoted.toLowerCase()
  return terms.flatMap((term) => {
    const patterns = patternsOf(term)
    if (!patterns.pieces.some((piece) => small.includes(piece))) return []
    return patterns.words
      .flatMap((pattern) => [...unquoted.matchAll(pattern)])
      .filter((match) => !patterns.except?.test(match[0]))
      .filter(
        ({ index }) => !patterns.near.some((pattern) => sentenceAt(unquoted, index).search(pattern) >= 0),
      )
      .map((match) => ({ found: match[0].replace(/\s+/g, ' '), offset: match.index, term }))
  })
}

function sentenceAt(text: string, offset: number): string {
  const before = text.slice(0, offset).search(/[^.!?\n]*$/)
  const after = /[^.!?\n]*/.exec(text.slice(offset))?.[0] ?? ''
  return text.slice(before, offset) + after
}

interface Patterns {
  /** The longest piece of each of its words: a text without any of them need not be searched, which is most of the work. */
  pieces: string[]
  words: RegExp[]
  except: RegExp | undefined
  near: RegExp[]
}

/** The list is applied to every page, and making its patterns takes longer than using them. */
const made = new WeakMap<HouseTerm, Patterns>()

function patternsOf(term: HouseTerm): Patterns {
  const known = made.get(term)
  if (known) return known
  const patterns = {
    pieces: term.words.map(longestPiece),
    words: patternsFor(term.words),
    except: term.except.length > 0 ? new RegExp(`^(?:${sourceOf(term.except)})$`, 'iu') : undefined,
    near: patternsFor(term.unlessNear),
  }
  made.set(term, patterns)
  return patterns
}

function longestPiece(words: string): string {
  const pieces = words.toLowerCase().split(/[\s*'’]+/)
  return pieces.sort((a, b) => b.length - a.length)[0] ?? ''
}

/** One pattern for words whose capitals count, and one for the others. */
function patternsFor(words: readonly string[]): RegExp[] {
  const isNamed = (word: string) => /\p{Lu}/u.test(word)
  const whole = (some: readonly string[], flags: string) =>
    some.length === 0 ? [] : [new RegExp(`(?<![\\p{L}\\p{N}])(?:${sourceOf(some)})(?![\\p{L}\\p{N}])`, flags)]
  return [
    ...whole(words.filter(isNamed), 'gu'),
    ...whole(
      words.filter((word) => !isNamed(word)),
      'giu',
    ),
  ]
}

/** Words as the source of a pattern: the longest first, over line breaks, with either apostrophe. */
function sourceOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '\\p{L}*')
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, '\\s+'),
    )
    .join('|')
}
