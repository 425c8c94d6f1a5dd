import { wishOf, type Lexicon, type Meaning, type Step } from '~/domain/finder/lexicon'
import type { WishKind } from '~/domain/finder/wish'
import type { Token } from '~/domain/finder/tokens'
import { editCost } from '~/domain/finder/edit-cost'
import { USE, type Candidate } from '~/domain/finder/word-index'

/** A stretch of the query and what it may mean. Without a meaning it is known to carry none. */
export interface Edge {
  from: number
  to: number
  /** How much is gained by reading it so. */
  value: number
  /** The doubt of all its words. */
  doubt: number
  meaning?: Meaning
  /** Families of words that may hint at an issue. */
  hints?: string[]
  /** A word about therapy itself, or one that joins others. */
  isSmall?: boolean
  /** So short a word was corrected that it counts only beside something sure. */
  isGuess?: boolean
  /** A word of its own, the last of the query, read as the beginning of a longer one. */
  isBegun?: boolean
  /** An everyday word read as somebody's name. */
  isEveryday?: boolean
}

/** Words of a phrase vouch for each other: each after the first is worth this much more. */
const TOGETHER = 0.3
/** What a word is worth that carries no wish: a small word, an everyday word, one that hints. */
const WORTH = { small: 0.9, everyday: 0.85, hint: 0.8, stop: 0.5, within: 0.9 }
/** Readings that gain less than this a word are worse than none. */
/** A single word in another form than the one that is listed. */
const OTHER_FORM = 0.05
/** A town after “in” or “near”. */
const CUED = 0.15
/** An everyday word is no likelier meant than a wish. */
const MISSPELT = 0.9
const LEAST = 0.42
const LEAST_HINT = 0.3

/** Every stretch of the query that is a phrase of the lexicon, mistakes and joins forgiven. */
export function readPhrases(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const edges: Edge[] = []
  const isCued = lexicon.is('placeCues', tokens[from - 1]?.word ?? '')
  const follow = (step: Step, at: number, families: string[], sum: number, doubt: number, word = '') => {
    const words = families.length
    for (const { meaning, worth, said } of step.ends) {
      const isPlace = wishOf(meaning)?.kind === 'place'
      const isOther = words === 1 && said !== undefined && said !== word
      const value =
        sum * worth +
        TOGETHER * (words - 1) * Math.max(0, 1 - doubt) +
        (isPlace && isCued ? CUED : 0) -
        (isOther ? OTHER_FORM * Math.min(2, 0.4 + editCost(word, said, 4) / 3) : 0)
      const isGuess = words === 1 && doubt > 0 && (tokens[from]?.word.length ?? 0) < 4
      if (value < LEAST * words || (isGuess && isOrdinary(tokens[from], doubt))) continue
      const isWord = words === 1 && wishOf(meaning)?.kind === 'issue'
      const edge = { from, to: at, value, doubt, meaning, ...(isGuess ? { isGuess } : {}) }
      edges.push(isWord ? { ...edge, hints: families } : edge)
    }
    const token = tokens[at]
    if (!token || step.next.size === 0) return
    if (token.isStop && words > 0) follow({ ...step, ends: [] }, at + 1, families, sum + WORTH.within, doubt)
    for (const candidate of token.candidates)
      for (const key of keysOf(candidate)) {
        const next = step.next.get(key)
        const { family, doubt: its } = candidate
        const isSmall = words > 0 && lexicon.is('filler', candidate.word)
        const worth = isSmall ? WORTH.small * (its > 0.1 ? MISSPELT : 1) : 1
        if (next) follow(next, at + 1, [...families, family], sum + worth - its, doubt + its, candidate.word)
      }
  }
  follow(lexicon.root, from, [], 0, 0)
  return edges
}

function isPhrase(word: string, lexicon: Lexicon): boolean {
  const keys = [`=${word}`, lexicon.words.familyOf(word)]
  return keys.some((key) => (lexicon.root.next.get(key)?.ends.length ?? 0) > 0)
}

const BEGUN: ReadonlySet<WishKind | undefined> = new Set([
  'time',
  'place',
  'area',
  'mode',
  'language',
  'modality',
])

/** What the last word may be the beginning of, though it is a word of its own: `even` of `evening`. */
export function readBegun(tokens: readonly Token[], lexicon: Lexicon): Edge[] {
  const from = tokens.length - 1
  const word = tokens[from]?.word ?? ''
  if (from < 1 || !lexicon.words.usesOf(word) || isPhrase(word, lexicon)) return []
  return lexicon.words.completions(word).flatMap((candidate) =>
    keysOf(candidate).flatMap((key) =>
      (lexicon.root.next.get(key)?.ends ?? []).flatMap(({ meaning, worth }) => {
        if (!BEGUN.has(wishOf(meaning)?.kind)) return []
        const { doubt } = candidate
        return [{ from, to: from + 1, value: worth - doubt, doubt, meaning, isBegun: true }]
      }),
    ),
  )
}

/** Whether a word is as likely a small or everyday one as what it was guessed to be. */
function isOrdinary(token: Token | undefined, doubt: number): boolean {
  return token?.candidates.some((other) => other.uses === USE.known && other.doubt <= doubt) ?? false
}

function keysOf({ word, family }: Candidate): string[] {
  return [`=${word}`, family]
}

/** A phrase word that was typed in two: `bereave ment`. */
export function readJoined(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second || first.source === second.source) return []
  const word = first.word + second.word
  if (word.length < 6 || !lexicon.words.usesOf(word)) return []
  const family = lexicon.words.familyOf(word)
  const steps = [lexicon.root.next.get(`=${word}`), lexicon.root.next.get(family)]
  const ends = steps.flatMap((step) => step?.ends ?? [])
  const edge = { from, to: from + 2, doubt: 0.1 }
  return [
    ...ends.map(({ meaning, worth }) => ({ ...edge, value: worth + 0.6, meaning })),
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
    const isHint = uses & USE.hint && !isSmall && !token.isStop
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
