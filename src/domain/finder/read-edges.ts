import type { Lexicon } from '~/domain/finder/lexicon'
import { endsOf, WORTH_UNIT, type Meaning } from '~/domain/finder/steps'
import type { Token } from '~/domain/finder/tokens'
import { USE } from '~/domain/finder/word-index'

/** A stretch of the query and what it may mean. Without a meaning it is known to carry none. */
export interface Edge {
  from: number
  to: number
  /** How much is gained by reading it so. */
  value: number
  /** The doubt of all its words. */
  doubt: number
  meaning?: Meaning
  /** How far somebody would go, in miles. */
  miles?: number
  /** Families of words that may hint at an issue. */
  hints?: string[]
  /** A word about therapy itself, or one that joins others. */
  isSmall?: boolean
  /** So short a word was corrected that it counts only beside something sure. */
  isGuess?: boolean
  /** A place after “in” or “near”. */
  isCued?: boolean
  /** It was read from what words say together, not from a phrase. */
  isHinted?: boolean
  /** A word of its own, the last of the query, read as the beginning of a longer one. */
  isBegun?: boolean
  /** An everyday word read as somebody's name. */
  isEveryday?: boolean
  /** A place that another one, named beside it, says better. */
  isRough?: boolean
}

/** What a word is worth: of a sum or a distance; and where it carries no wish, a small one, an everyday one, one that hints. */
export const WORTH = { sum: 1.1, small: 0.9, everyday: 0.85, hint: 0.8, stop: 0.5 } as const
/** An everyday word is no likelier meant than a wish. */
export const MISSPELT = 0.9
/** Readings that gain less than this a word are worse than none. */
export const LEAST = 0.42
const LEAST_HINT = 0.3

/** A phrase word that was typed in two: `bereave ment`. */
export function readJoined(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second || first.source === second.source) return []
  const word = first.word + second.word
  if (word.length < 6 || !lexicon.words.usesOf(word)) return []
  const family = lexicon.words.familyOf(word)
  const steps = [lexicon.root.next.get(`=${word}`), lexicon.root.next.get(family)]
  const ends = steps.flatMap(endsOf)
  const edge = { from, to: from + 2, doubt: 0.1 }
  return [
    ...ends.map(({ meaning, worth }) => ({ ...edge, value: worth / WORTH_UNIT + 0.6, meaning })),
    { ...edge, value: 1.3, hints: [family] },
  ]
}

/** A single word that is known, whether or not it says anything. */
export function readKnown(tokens: readonly Token[], at: number, lexicon: Lexicon): Edge[] {
  const edges: Edge[] = []
  const token = tokens[at]
  if (!token) return edges
  const isAlone = tokens.length === 1 && token.word.length < 4
  for (const { word, family, uses, doubt } of token.candidates) {
    const isSmall = lexicon.is('filler', word) || lexicon.is('negations', word)
    const value = worthOf(uses, isSmall, token.isStop) * (doubt > 0.1 ? MISSPELT : 1) - doubt
    if (value < (uses & USE.hint ? LEAST_HINT : LEAST)) continue
    if (isAlone && doubt > 0) continue
    const isHint = uses & USE.hint && !isSmall && !token.isStop && word.length > 1
    const edge = { from: at, to: at + 1, value, doubt, isSmall: isSmall || token.isStop }
    edges.push(isHint ? { ...edge, hints: [family] } : edge)
  }
  return edges
}

function worthOf(uses: number, isSmall: boolean, isStop: boolean): number {
  if (isSmall) return WORTH.small
  if (isStop) return WORTH.stop
  return uses & USE.hint ? WORTH.hint : uses & USE.known ? WORTH.everyday : 0
}
