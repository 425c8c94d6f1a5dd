import { isDangerous } from '~/domain/finder/danger'
import type { Lexicon } from '~/domain/finder/lexicon'
import { wishOf } from '~/domain/finder/steps'
import type { Edge } from '~/domain/finder/read-edges'
import { countUnread, type Token } from '~/domain/finder/tokens'
import type { Wish } from '~/domain/finder/wish'

/**
 * How strongly hints must speak before they are taken for a wish: by themselves, beside an issue that was said
 * outright, and against a single word that says something else (`lost` beside `my grandad`).
 */
const ENOUGH = { score: 1.2, lead: 0.3 }
const ENOUGH_BESIDE = { score: 4, lead: 2 }
const ENOUGH_AGAINST = { score: 2.5, lead: 1 }

/** A single word of more doubt than this is a hint among others. */
const SURE = 0.3

/** How much more hints must say for each word that nobody knows. */
const UNKNOWN = 0.5

/** How much more hints must say where all are everyday words. */
const DISTRUST = 0.4
/** How much more a single word must say, and again where it is an everyday word or a guess. */
const SINGLE = 0.8
/** Fewer everyday words than this alone must say as much more. */
const FEW = 3

/** A stretch of words that may hint at something together. */
interface Run {
  from: number
  to: number
  families: string[]
  /** How many words hint, how many of these are everyday words, and single words that say an issue outright. */
  hinting: number
  poor: number
  /** The doubt of its surest word. */
  doubt: number
  outright: Edge[]
}

/** The reading with hints taken for wishes: stretch by stretch, else all together; words nobody knows speak against. */
export function readHints(edges: readonly Edge[], tokens: readonly Token[], lexicon: Lexicon): Edge[] {
  const runs = findRuns(edges, tokens, lexicon)
  const isBeside = edges.some((edge) => issueOf(edge) !== undefined)
  let kept = [...edges]
  const alone = { ...ENOUGH, score: ENOUGH.score + countUnread(tokens, edges) * UNKNOWN }
  let isFound = false
  for (const run of runs) {
    const [outright, ...others] = run.outright
    if (run.hinting === run.outright.length || others.length > 0) continue
    if (outright && isDangerous(issueOf(outright))) continue
    const found = readRun(run, lexicon, outright ? ENOUGH_AGAINST : isBeside ? ENOUGH_BESIDE : alone)
    if (!found || (outright && issueOf(outright) === issueOf(found))) continue
    kept = [...kept.filter((edge) => edge !== outright), found]
    isFound = true
  }
  const [first] = runs
  if (isFound || isBeside || !first || runs.length < 2) return kept
  const together = readRun({ ...first, families: runs.flatMap(({ families }) => families) }, lexicon, alone)
  return together ? [...kept, together] : kept
}

function readRun(
  { from, to, families, hinting, poor, doubt }: Run,
  lexicon: Lexicon,
  enough: typeof ENOUGH,
): Edge | undefined {
  const hint = lexicon.hints.read(families)
  const single = hinting === 1 ? SINGLE + (poor + doubt) * SINGLE : 0
  const least =
    enough.score + single + (poor / hinting) * DISTRUST + (poor === hinting && hinting < FEW ? SINGLE : 0)
  if (!hint || hint.score < least || hint.lead < enough.lead) return undefined
  const meaning: Wish = { kind: 'issue', id: hint.issue.id, label: hint.issue.label }
  return { from, to, value: hint.score, doubt, meaning, isHinted: true }
}

function findRuns(edges: readonly Edge[], tokens: readonly Token[], lexicon: Lexicon): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const edge of edges) {
    if (edge.meaning !== undefined && !edge.hints) run = undefined
    if (!edge.hints) continue
    if (!run)
      runs.push(
        (run = { from: edge.from, to: edge.to, families: [], hinting: 0, poor: 0, doubt: 1, outright: [] }),
      )
    run.to = edge.to
    run.families.push(...edge.hints)
    run.hinting += edge.hints.length
    run.doubt = Math.min(run.doubt, edge.doubt)
    if (lexicon.is('everyday', tokens[edge.from]?.word ?? '')) run.poor += 1
    if (edge.meaning !== undefined && edge.doubt <= SURE) run.outright.push(edge)
  }
  for (const each of runs) each.families.push(...smallWordsOf(each, tokens, lexicon))
  return runs
}

/** Families of the small words in a run and beside it: `i`, `my` and `cant` say something too. */
function smallWordsOf({ from, to }: Run, tokens: readonly Token[], lexicon: Lexicon): string[] {
  const isSmall = (token: Token | undefined) =>
    token !== undefined && (token.isStop || lexicon.is('negations', token.word))
  let [start, end] = [from, to]
  while (isSmall(tokens[start - 1])) start--
  while (isSmall(tokens[end])) end++
  return tokens
    .slice(start, end)
    .filter(isSmall)
    .map(({ word }) => lexicon.words.familyOf(word))
}

function issueOf({ meaning }: Edge): string | undefined {
  const wish = wishOf(meaning)
  return wish?.kind === 'issue' ? wish.id : undefined
}
