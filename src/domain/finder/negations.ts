import type { Lexicon } from '~/domain/finder/lexicon'
import type { Edge } from '~/domain/finder/read-edges'
import { wishOf } from '~/domain/finder/steps'
import type { Token } from '~/domain/finder/tokens'
import { isSomewhere } from '~/domain/finder/wish'

/** What rules an issue out: nobody is “without” one. */
const OUTRIGHT: ReadonlySet<string> = new Set(['not', 'except', 'excluding', 'avoid', 'minus', 'nor'])
/** May stand between “dont” and what is not wanted: `dont want a man`. */
const WANTING: ReadonlySet<string> = new Set([
  'want',
  'wanted',
  'wanting',
  'need',
  'looking',
  'see',
  'seeing',
  'do',
  'use',
  'offer',
])
/** Before “not” they describe somebody: `im not depressed`, `hes not asian`. */
const BEING: ReadonlySet<string> = new Set(['im', 'am', 'hes', 'shes', 'theyre', 'is', 'was', 'are', 'were'])

/** Whether what is read from an edge is ruled out: `not a man`, `dont want cbt`, `anything but online`. */
export function isRuledOut(edge: Edge, tokens: readonly Token[], lexicon: Lexicon): boolean {
  return negationBefore(edge, tokens, lexicon) !== undefined
}

/** Whether an issue is denied, not ruled out: somebody is described, or the word only hints at it. */
export function isDenied(edge: Edge, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (wishOf(edge.meaning)?.kind !== 'issue') return false
  const at = negationBefore(edge, tokens, lexicon)
  const isGuessed = edge.isHinted === true || edge.doubt > 0
  return at !== undefined && (isGuessed || BEING.has(tokens[at - 1]?.word ?? ''))
}

/** Where the word stands that turns an edge round, small words between them aside. */
function negationBefore(
  { meaning, from }: Edge,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number | undefined {
  const wish = wishOf(meaning)
  const isIssue = wish?.kind === 'issue'
  const wordAt = (at: number) => tokens[at]?.word ?? ''
  let at = from - 1
  while (tokens[at]?.isStop || (!isIssue && WANTING.has(wordAt(at)))) {
    if (!isIssue && wordAt(at) === 'but' && wordAt(at - 1).startsWith('any')) return at
    at--
  }
  if (wordAt(at) === 'outside' && isSomewhere(wish)) return at
  const isTurned = lexicon.is('negations', wordAt(at)) && (!isIssue || OUTRIGHT.has(wordAt(at)))
  return isTurned ? at : undefined
}
