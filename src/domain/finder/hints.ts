import { readHintCode } from '~/domain/finder/hint-code'
import type { Lexicon } from '~/domain/finder/lexicon'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { USE } from '~/domain/finder/word-index'

type Issue = Pick<IssueWords, 'id' | 'label'>

/** What a few words, taken together, say about an issue. */
export interface Hint {
  issue: Issue
  /** How strongly they speak for it, and by how much more than for the next. */
  score: number
  lead: number
}

/** How strongly a word speaks that is a phrase by itself and stands alone. */
const OUTRIGHT = 9
const MOST_WORDS = 16

/** Weights are kept in hundredths. */
const UNIT = 100

/** Reads phrases that nobody has listed, by what their words say for each issue: see `learn-hints.ts`. */
export class Hints {
  readonly #issues: readonly Issue[]
  /** What families of words say for each issue, one family after another, and where each begins. */
  readonly #weights: Int16Array
  readonly #starts = new Map<string, number>()
  /** Families that are a phrase of one issue by themselves. */
  readonly #alone = new Map<string, Issue>()
  /** Words that stand for an issue by themselves. */
  readonly alone = new Map<string, Issue>()

  /** Reads the weights of a vocabulary, and makes their words known. */
  constructor({ issues, hints }: Vocabulary, lexicon: Lexicon) {
    this.#issues = issues.map(({ id, label }) => ({ id, label }))
    const read = readHintCode(hints)
    this.#weights = new Int16Array(read.length * issues.length)
    for (const [place, { word, weights, alone }] of read.entries()) {
      const family = lexicon.words.familyOf(word)
      const start = place * issues.length
      this.#starts.set(family, start)
      for (const [at, weight] of weights)
        if (at < issues.length) this.#weights[start + at] = Math.round(weight * UNIT)
      if (!lexicon.is('stop', word) && !lexicon.is('negations', word)) lexicon.words.add(word, USE.hint)
      const issue = this.#issues[alone ?? -1]
      if (!issue) continue
      this.#alone.set(family, issue)
      this.alone.set(word, issue)
    }
  }

  /** The issue that families of words speak for; undefined where they speak for none. */
  read(families: readonly string[]): Hint | undefined {
    const alone = families.length === 1 ? this.#alone.get(families[0] ?? '') : undefined
    if (alone) return { issue: alone, score: OUTRIGHT, lead: OUTRIGHT }
    const starts = [...new Set(families.slice(0, MOST_WORDS))].flatMap((each) => this.#starts.get(each) ?? [])
    const scores = this.#issues.map((_, at) =>
      starts.reduce((sum, start) => sum + (this.#weights[start + at] ?? 0), 0),
    )
    const score = Math.max(0, ...scores)
    const best = scores.indexOf(score)
    const issue = this.#issues[best]
    // One issue alone leads by all it has.
    const next = scores.length > 1 ? Math.max(...scores.filter((_, at) => at !== best)) : 0
    return issue && score > 0 ? { issue, score: score / UNIT, lead: (score - next) / UNIT } : undefined
  }
}
