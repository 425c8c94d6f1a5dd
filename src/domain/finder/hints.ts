import { normalise } from '~/domain/finder/normalise'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import type { Lexicon } from '~/domain/finder/lexicon'
import { USE } from '~/domain/finder/word-index'

/** What a few words, taken together, say about an issue. */
export interface Hint {
  issue: IssueWords
  /** How strongly they speak for it, and by how much more than for the next. */
  score: number
  lead: number
}

/** Counts added to every count, so that one phrase alone proves little. */
const PRIOR = 0.3
/** What an everyday word by itself is worth as evidence. */
const EVERYDAY = 0.35
/** A word that is a phrase by itself counts as often as this. */
const ALONE = 3
/** How strongly such a word speaks that stands alone. */
const OUTRIGHT = 3
const MOST_WORDS = 12

/**
 * Reads phrases that nobody has listed, by the words and pairs of words they share with phrases that somebody has: for
 * each, the logarithm of how much more often it stands in phrases of one issue than chance would have it.
 */
export class Hints {
  readonly #issues: readonly IssueWords[]
  readonly #counts = new Map<string, Float32Array>()
  readonly #lexicon: Lexicon
  /** Families that are a phrase of one issue by themselves. */
  readonly #alone = new Map<string, number>()
  /** Families of everyday words, but for those that are listed by themselves. */
  readonly #everyday: Set<string>

  /** Counts the words of every phrase of the vocabulary. */
  constructor({ issues, learned, words }: Vocabulary, lexicon: Lexicon) {
    this.#everyday = new Set(
      `${words.everyday} ${words.elsewhere}`.split(' ').map((word) => lexicon.words.familyOf(word)),
    )
    this.#issues = issues
    this.#lexicon = lexicon
    for (const [at, { id, label, say }] of issues.entries())
      for (const phrase of [label, ...say, ...(learned[id] ?? [])]) this.#count(phrase, at)
  }

  /** The issue that families of words speak for; undefined where they speak for none. */
  read(families: readonly string[]): Hint | undefined {
    const alone = families.length === 1 ? this.#issues[this.#alone.get(families[0] ?? '') ?? -1] : undefined
    if (alone) return { issue: alone, score: OUTRIGHT, lead: OUTRIGHT }
    const scores = new Float64Array(this.#issues.length)
    for (const feature of featuresOf(families.slice(0, MOST_WORDS))) {
      const counts = this.#counts.get(feature)
      if (!counts) continue
      const all = counts.reduce((sum, count) => sum + count, 0)
      const weight = this.#everyday.has(feature) ? EVERYDAY : 1
      const expected = all / this.#issues.length + PRIOR
      for (const at of scores.keys())
        scores[at] = (scores[at] ?? 0) + weight * Math.log(((counts[at] ?? 0) + PRIOR) / expected)
    }
    const ranked = [...scores.entries()].sort((a, b) => b[1] - a[1])
    const [best, next] = ranked
    const issue = best && this.#issues[best[0]]
    return issue && best[1] > 0 ? { issue, score: best[1], lead: best[1] - (next?.[1] ?? 0) } : undefined
  }

  #count(phrase: string, at: number): void {
    const words = normalise(phrase).split(' ')
    const content = words.filter(
      (word) => !this.#lexicon.is('stop', word) && !this.#lexicon.is('filler', word),
    )
    for (const word of content) this.#lexicon.words.add(word, USE.hint)
    if (content.length === 1 && words.length === 1) {
      const family = this.#lexicon.words.familyOf(words[0] ?? '')
      this.#everyday.delete(family)
      if (!this.#alone.has(family)) this.#alone.set(family, at)
    }
    for (const feature of featuresOf(content.map((word) => this.#lexicon.words.familyOf(word)))) {
      const counts = this.#counts.get(feature) ?? new Float32Array(this.#issues.length)
      counts[at] = (counts[at] ?? 0) + (content.length === 1 ? ALONE : 1)
      this.#counts.set(feature, counts)
    }
  }
}

/** Each word, and each pair in either order. */
function featuresOf(families: readonly string[]): Set<string> {
  const features = new Set(families)
  for (const a of families) for (const b of families) if (a < b) features.add(`${a} ${b}`)
  return features
}
