import { readHintCode } from '~/domain/finder/hint-code'
import type { Lexicon } from '~/domain/finder/lexicon'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { USE } from '~/domain/finder/word-index'

/** What a few words, taken together, say about an issue. */
export interface Hint {
  issue: IssueWords
  /** How strongly they speak for it, and by how much more than for the next. */
  score: number
  lead: number
}

/** How strongly a word speaks that is a phrase by itself and stands alone. */
const OUTRIGHT = 9
const MOST_WORDS = 16

/** Reads phrases that nobody has listed, by what their words say for each issue: see `learn-hints.ts`. */
export class Hints {
  readonly #issues: readonly IssueWords[]
  readonly #weights = new Map<string, Float64Array>()
  /** Families that are a phrase of one issue by themselves. */
  readonly #alone = new Map<string, IssueWords>()
  /** Words that stand for an issue by themselves. */
  readonly alone = new Map<string, IssueWords>()

  /** Reads the weights of a vocabulary, and makes their words known. */
  constructor({ issues, hints }: Vocabulary, lexicon: Lexicon) {
    this.#issues = issues
    for (const { word, weights, alone } of readHintCode(hints, issues.length)) {
      const family = lexicon.words.familyOf(word)
      this.#weights.set(family, weights)
      if (!lexicon.is('stop', word) && !lexicon.is('negations', word)) lexicon.words.add(word, USE.hint)
      const issue = issues[alone ?? -1]
      if (!issue) continue
      this.#alone.set(family, issue)
      this.alone.set(word, issue)
    }
  }

  /** The issue that families of words speak for; undefined where they speak for none. */
  read(families: readonly string[]): Hint | undefined {
    const alone = families.length === 1 ? this.#alone.get(families[0] ?? '') : undefined
    if (alone) return { issue: alone, score: OUTRIGHT, lead: OUTRIGHT }
    const scores = new Float64Array(this.#issues.length)
    for (const family of new Set(families.slice(0, MOST_WORDS))) {
      const weights = this.#weights.get(family)
      if (weights)
        for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0)
    }
    const ranked = [...scores.entries()].sort((a, b) => b[1] - a[1])
    const [best, next] = ranked
    const issue = best && this.#issues[best[0]]
    return issue && best[1] > 0 ? { issue, score: best[1], lead: best[1] - (next?.[1] ?? 0) } : undefined
  }
}
