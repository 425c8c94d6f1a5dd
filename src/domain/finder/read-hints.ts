import { isDangerous } from '~/domain/finder/danger'
import { wishOf, type Lexicon } from '~/domain/finder/lexicon'
import type { Edge } from '~/domain/finder/read-edges'
import type { Wish } from '~/domain/finder/wish'

/**
 * How strongly hints must speak before they are taken for a wish: by themselves, beside an issue that was said
 * outright, and against a single word that says something else (`lost` beside `my grandad`).
 */
const ENOUGH = { score: 1.15, lead: 0.3 }
const ENOUGH_BESIDE = { score: 3, lead: 1.5 }
const ENOUGH_AGAINST = { score: 1.6, lead: 0.9 }

/** A single word of more doubt than this is a hint among others. */
const SURE = 0.3

/** How much more hints must say for each word that nobody knows. */
const UNKNOWN = 0.4

/** A stretch of words that may hint at something together. */
interface Run {
  from: number
  to: number
  families: string[]
  /** Single words in it that say an issue outright. */
  outright: Edge[]
}

/** The reading with hints taken for wishes: stretch by stretch, else all stretches together; `unknown` words speak against. */
export function readHints(edges: readonly Edge[], unknown: number, lexicon: Lexicon): Edge[] {
  const runs = findRuns(edges)
  const isBeside = edges.some((edge) => issueOf(edge) !== undefined)
  let kept = [...edges]
  const alone = { ...ENOUGH, score: ENOUGH.score + unknown * UNKNOWN }
  let isFound = false
  for (const run of runs) {
    const [outright, ...others] = run.outright
    if (run.families.length === run.outright.length || others.length > 0) continue
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

function readRun({ from, to, families }: Run, lexicon: Lexicon, enough: typeof ENOUGH): Edge | undefined {
  const hint = lexicon.hints.read(families)
  if (!hint || hint.score < enough.score || hint.lead < enough.lead) return undefined
  const meaning: Wish = { kind: 'issue', id: hint.issue.id, label: hint.issue.label }
  return { from, to, value: hint.score, doubt: 0, meaning }
}

function findRuns(edges: readonly Edge[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const edge of edges) {
    if (edge.meaning !== undefined && !edge.hints) run = undefined
    if (!edge.hints) continue
    if (!run) runs.push((run = { from: edge.from, to: edge.to, families: [], outright: [] }))
    run.to = edge.to
    run.families.push(...edge.hints)
    if (edge.meaning !== undefined && edge.doubt <= SURE) run.outright.push(edge)
  }
  return runs
}

function issueOf({ meaning }: Edge): string | undefined {
  const wish = wishOf(meaning)
  return wish?.kind === 'issue' ? wish.id : undefined
}
