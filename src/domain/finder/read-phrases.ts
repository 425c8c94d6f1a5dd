import { editCost } from '~/domain/finder/edit-cost'
import type { Lexicon } from '~/domain/finder/lexicon'
import { WORTH_UNIT, wishOf, type End, type Step } from '~/domain/finder/steps'
import { LEAST, MISSPELT, WORTH, type Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'
import { USE } from '~/domain/finder/word-index'

/** Words of a phrase vouch for each other: each after the first is worth this much more. */
const TOGETHER = 0.3
/** A small word within a phrase. */
const WITHIN = 0.9
/** A single word in another form than the one that is listed costs this, and up to twice as much the further it is. */
const OTHER_FORM = 0.05
const FURTHEST = 4
/** A town after “in” or “near”. */
const CUED = 0.15
/** Shorter words are guessed only beside something sure. */
const SHORTEST_SURE = 4

/** How far into a phrase the words of a query lead. */
interface Walk {
  step: Step
  /** The next word of the query. */
  at: number
  families: string[]
  sum: number
  doubt: number
  /** The last word, as it was meant. */
  word: string
}

/** Where a phrase begins: after a word such as “in”, with a short word, and the least doubt of an ordinary one. */
interface Setting {
  isCued: boolean
  isShort: boolean
  ordinary: number
}

/** Every stretch of the query that is a phrase of the lexicon, mistakes and joins forgiven. */
export function readPhrases(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const first = tokens[from]
  const setting: Setting = {
    isCued: lexicon.is('placeCues', tokens[from - 1]?.word ?? ''),
    isShort: (first?.word.length ?? 0) < SHORTEST_SURE,
    ordinary: first ? doubtOfOrdinary(first, lexicon) : 0,
  }
  const edges: Edge[] = []
  const follow = (walk: Walk) => {
    for (let { end } = walk.step; end; end = end.other) {
      const edge = makeEdge(end, walk, setting)
      if (edge) edges.push({ ...edge, from })
    }
    for (const next of nextSteps(walk, tokens[walk.at], lexicon)) follow(next)
  }
  follow({ step: lexicon.root, at: from, families: [], sum: 0, doubt: 0, word: '' })
  return edges
}

function makeEdge(
  { meaning, worth, said }: End,
  { at, families, sum, doubt, word }: Walk,
  { isCued, isShort, ordinary }: Setting,
): Omit<Edge, 'from'> | undefined {
  const words = families.length
  const isPlace = wishOf(meaning)?.kind === 'place'
  const together = TOGETHER * (words - 1) * Math.max(0, 1 - doubt)
  const value =
    (sum * worth) / WORTH_UNIT + together + (isPlace && isCued ? CUED : 0) - formCost(words, said, word)
  const isGuess = words === 1 && doubt > 0 && isShort
  if (value < LEAST * words || (isGuess && doubt >= ordinary)) return undefined
  const isWord = words === 1 && wishOf(meaning)?.kind === 'issue'
  const edge = {
    to: at,
    value,
    doubt,
    meaning,
    ...(isGuess ? { isGuess } : {}),
    ...(isPlace && isCued ? { isCued } : {}),
  }
  return isWord ? { ...edge, hints: families } : edge
}

function formCost(words: number, said: string | undefined, word: string): number {
  if (words !== 1 || said === undefined || said === word) return 0
  return OTHER_FORM * Math.min(2, 0.4 + editCost(word, said, FURTHEST) / 3)
}

/** Where the next word of the query leads; a small word within a phrase may lead nowhere. */
function nextSteps(walk: Walk, token: Token | undefined, lexicon: Lexicon): Walk[] {
  const { step, families, sum, doubt } = walk
  if (!token || step.next.size === 0) return []
  const at = walk.at + 1
  const isWithin = families.length > 0
  const walks: Walk[] =
    token.isStop && isWithin ? [{ ...walk, step: { ...step, end: undefined }, at, sum: sum + WITHIN }] : []
  for (const { word, family, doubt: its } of token.candidates)
    for (const key of [`=${word}`, family]) {
      const next = step.next.get(key)
      const worth = isWithin && lexicon.is('filler', word) ? WORTH.small * (its > 0.1 ? MISSPELT : 1) : 1
      if (next)
        walks.push({
          step: next,
          at,
          families: [...families, family],
          sum: sum + worth - its,
          doubt: doubt + its,
          word,
        })
    }
  return walks
}

/** The doubt of the likeliest small or everyday word: a guess must be likelier. */
function doubtOfOrdinary({ candidates }: Token, lexicon: Lexicon): number {
  const ordinary = candidates.filter(({ word, uses }) => uses === USE.known || lexicon.is('stop', word))
  return Math.min(...ordinary.map(({ doubt }) => doubt))
}
