import { chooseReading } from '~/domain/finder/choose-reading'
import type { Lexicon } from '~/domain/finder/lexicon'
import { wishOf } from '~/domain/finder/steps'
import { isDenied, isRuledOut } from '~/domain/finder/negations'
import { readBegun } from '~/domain/finder/read-begun'
import { readJoined, readKnown, type Edge } from '~/domain/finder/read-edges'
import { readPhrases } from '~/domain/finder/read-phrases'
import { readHints } from '~/domain/finder/read-hints'
import { readNames } from '~/domain/finder/read-names'
import { readDistance } from '~/domain/finder/read-distance'
import { readFee } from '~/domain/finder/read-fees'
import { readPostcode } from '~/domain/finder/read-postcodes'
import { countUnread, readTokens, type Token } from '~/domain/finder/tokens'
import { isSameWish, isSomewhere, type ReadWish, type Wish, type WishKind } from '~/domain/finder/wish'
import { USE } from '~/domain/finder/word-index'

/** What was read out of a query. */
export interface Understanding {
  wishes: ReadWish[]
  /** Words that meant nothing to the finder, in order. */
  unread: string[]
  /** Too little was understood to answer: nothing is shown rather than something by chance. */
  isLost: boolean
  /** The reader asked for somewhere near, and only they know where that is. */
  asksWhere: boolean
}

/** Kinds that say too little by themselves when the rest of the query was another errand. */
const WEAK: ReadonlySet<WishKind> = new Set([
  'place',
  'area',
  'mode',
  'time',
  'fee',
  'gender',
  'person',
  'language',
  'access',
])

/** Above this doubt a word was guessed, and beside words that say nothing the guess is likelier chance. */
const GUESS = 0.1
const WILD_GUESS = 0.3
/** In a query of fewer words one of another errand is half of it. */
const SHORT = 3
/** Words that say the reader is in the right place. */
const THERAPY = /^(therap|counsel|psych)/

/**
 * Reads wishes out of what someone typed.
 *
 *     query ─▶ words (joined ones taken apart) ─▶ for each, words that may have been meant
 *           ─▶ edges: phrases · names · sums and postcodes · known words
 *           ─▶ the best reading without overlaps
 *           ─▶ hints: what is left, taken together ─▶ wishes, negations, what was not read
 */
export class Understander {
  readonly lexicon: Lexicon

  /** Reads with the words of one lexicon. */
  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** The wishes in `query`, in the order they were typed, each once. */
  understand(query: string): Understanding {
    const tokens = readTokens(query, this.lexicon)
    if (tokens.length === 0) return withoutWords(query.trim())
    const possible = this.#edges(tokens, query)
    const sure = chooseReading(possible, tokens)
    const edges = withoutRough(readHints(sure, tokens, this.lexicon))
      .filter((edge) => !isDenied(edge, tokens, this.lexicon))
      .sort((a, b) => a.from - b.from)
    const far = edges.find(({ miles }) => miles !== undefined)
    const wishes: ReadWish[] = []
    for (const edge of edges) {
      const meant = wishOf(edge.meaning)
      const wish: Wish | undefined =
        meant && isRuledOut(edge, tokens, this.lexicon) ? { ...meant, not: true } : meant
      if (!wish || wishes.some((other) => isSameWish(wish, other))) continue
      const isFar = far && wish.kind === 'place'
      const words = wordsOf(tokens, isFar ? together(edge, far, tokens) : edge)
      wishes.push({
        ...{ ...wish, ...(isFar ? { miles: far.miles } : {}), words },
        ...this.#otherwise(wish, tokens, edge),
      })
    }
    const doubted = this.#unread(tokens, edges, wishes)
    const isLost = this.#isLost({ tokens, edges, unread: doubted, wishes })
    const unread = isLost ? doubted : doubted.filter((word) => !isHintedAt(word, tokens, edges))
    return { wishes, unread, isLost, asksWhere: asksWhere(edges, wishes) }
  }

  #edges(tokens: readonly Token[], query: string): Edge[] {
    const begun = readBegun(tokens, this.lexicon)
    return begun.concat(
      tokens.flatMap((_, at) => [
        ...readPhrases(tokens, at, this.lexicon),
        ...readNames(tokens, at, this.lexicon),
        ...readFee(tokens, at, query),
        ...readDistance(tokens, at),
        ...readPostcode(tokens, at, this.lexicon),
        ...readJoined(tokens, at, this.lexicon),
        ...readKnown(tokens, at, this.lexicon),
      ]),
    )
  }

  /** A town that is also a surname can be read the other way. */
  #otherwise({ kind, label }: Wish, tokens: readonly Token[], edge: Edge): Pick<ReadWish, 'otherwise'> {
    const words = wordsOf(tokens, edge)
    const uses = edge.to === edge.from + 1 ? this.lexicon.words.usesOf(words) : 0
    if (kind === 'place' && uses & USE.name)
      return { otherwise: { label: `someone called ${label}`, words: `called ${words}` } }
    if (kind === 'person' && uses & USE.place)
      return { otherwise: { label: `the place ${label}`, words: `in ${words}` } }
    return {}
  }

  /** Words that say nothing; words that only hint count where nothing came of them. */
  #unread(tokens: readonly Token[], edges: readonly Edge[], wishes: readonly Wish[]): string[] {
    const isAnswered = wishes.some(({ kind }) => kind === 'issue')
    const left = tokens.filter(({ word, isStop }, at) => {
      const over = edges.filter(({ from, to }) => from <= at && at < to)
      if (isStop || over.some(({ meaning, isHinted }) => meaning !== undefined && !isHinted)) return false
      if (over.length === 0 || this.lexicon.isElsewhere(word)) return true
      if (over.some(({ isHinted }) => isHinted)) return false
      return !isAnswered && over.some(({ isSmall }) => !isSmall)
    })
    return [...new Set(left.map(({ word }) => word))]
  }

  #isLost({ tokens, edges, unread, wishes }: Read): boolean {
    // Everyday words that say nothing: beside them a guess is likelier chance.
    const isIdle = edges.some(({ meaning, hints, isSmall }) => !meaning && !hints && !isSmall)
    const isSaid = tokens.some(({ candidates: [first] }) => THERAPY.test(first?.word ?? ''))
    const isGuessed = (most: number) =>
      !isSaid && edges.every(({ meaning, doubt, from, to }) => !wishOf(meaning) || doubt / (to - from) > most)
    if (unread.length === 0) return wishes.length > 0 && isIdle && isGuessed(WILD_GUESS)
    if (wishes.length === 0) return true
    const strong = edges.filter(isStrong)
    const isPoor = ({ from, to, isHinted }: Edge) => to - from === 1 || (isHinted === true && to - from === 2)
    if (strong.every(isPoor) && this.#isElsewhere({ tokens, edges: strong, unread, wishes })) return true
    if (strong.length === 0) return isGuessed(GUESS)
    return (countUnread(tokens, edges) > 0 || isIdle) && isGuessed(WILD_GUESS)
  }

  /**
   * Whether a word is of another errand: none of the issue that was understood (`shopping` of addiction), unless hints
   * alone led there in a short query or from one word, and not what somebody is afraid `of`.
   */
  #isElsewhere({ tokens, edges, unread, wishes }: Read): boolean {
    const isHint = edges.every(({ isHinted }) => isHinted)
    const isOneWord = isHint && edges.every(({ from, to }) => to - from === 1)
    return tokens.some(({ word }, at) => {
      if (!unread.includes(word) || !this.lexicon.isElsewhere(word)) return false
      const hint = this.lexicon.hints.read([this.lexicon.words.familyOf(word)])
      const isOwn = wishes.some(({ kind, id }) => kind === 'issue' && id === hint?.issue.id)
      const isObject = tokens.slice(Math.max(0, at - 2), at).some(({ word: before }) => before === 'of')
      if (isHint && tokens.length < SHORT) return true
      return (!isOwn || isOneWord) && !(isObject && edges.length > 0)
    })
  }
}

/** A query without a word in it: nothing is asked, one sign may be a beginning, and several say nothing. */
function withoutWords(signs: string): Understanding {
  const isLost = signs.length > 1
  return { wishes: [], unread: isLost ? [signs] : [], isLost, asksWhere: false }
}

/** What was read so far. */
interface Read {
  tokens: readonly Token[]
  edges: readonly Edge[]
  unread: readonly string[]
  wishes: readonly Wish[]
}

/** Whether an edge is of any but the weak kinds, or is somebody's whole name. */
function isStrong({ meaning, from, to }: Edge): boolean {
  const kind = wishOf(meaning)?.kind ?? 'place'
  return !WEAK.has(kind) || (kind === 'person' && to - from > 1)
}

/** Whether what a word says was taken for a wish, together with its neighbours. */
function isHintedAt(word: string, tokens: readonly Token[], edges: readonly Edge[]): boolean {
  return edges.some(
    ({ isHinted, from, to }) => isHinted && tokens.slice(from, to).some((token) => token.word === word),
  )
}

/** A stretch together with another that stands beside it, small words between them aside. */
function together(a: Edge, b: Edge, tokens: readonly Token[]): Pick<Edge, 'from' | 'to'> {
  const [first, last] = a.from < b.from ? [a, b] : [b, a]
  const isBeside = tokens.slice(first.to, last.from).every(({ isStop }) => isStop)
  return isBeside ? { from: first.from, to: last.to } : a
}

function asksWhere(edges: readonly Edge[], wishes: readonly Wish[]): boolean {
  const isPlaced = wishes.some(isSomewhere)
  return !isPlaced && edges.some(({ meaning }) => meaning === 'nearMe')
}

/** The words of the query that an edge was read from, as they were typed. */
/** Leaves no wish in a rough place where a better one is named: `tooting sw17`. */
function withoutRough(edges: readonly Edge[]): Edge[] {
  if (!edges.some(({ meaning, isRough }) => !isRough && isSomewhere(wishOf(meaning)))) return [...edges]
  return edges.map((edge) => (edge.isRough ? { ...edge, meaning: 'idle' as const } : edge))
}

function wordsOf(tokens: readonly Token[], { from, to }: Pick<Edge, 'from' | 'to'>): string {
  const sources = tokens.slice(from, to).map(({ source }) => source)
  return tokens
    .filter(({ source }) => sources.includes(source))
    .map(({ word, source }, at, all) => (at > 0 && all[at - 1]?.source === source ? word : ` ${word}`))
    .join('')
    .trim()
}
