import { normalise } from '~/domain/finder/normalise'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { makeFamilies, type FamilyOf } from '~/domain/finder/word-families'
import type { WordHint } from '~/domain/finder/hint-code'

/** How often all phrases are gone through, how fast weights move, and how hard they are held down. */
const ROUNDS = 20
const PACE = 0.3
const HOLD = 0.03

/** A phrase as its families of words, and the place of its issue in the list. */
interface Example {
  families: string[]
  issue: number
}

/** How strongly words of one family speak for each issue. */
interface Weights {
  at: Float64Array
  /** Squares of the steps taken so far, so that frequent words move less and less. */
  steps: Float64Array
}

/**
 * What single words say about issues, learned from whole phrases by logistic regression: for each word a weight an
 * issue, so that words that always come together share what one of them would say alone.
 */
export function learnHints(vocabulary: Omit<Vocabulary, 'hints'>): WordHint[] {
  const { familyOf } = makeFamilies(vocabulary.words.kin)
  const filler = new Set(vocabulary.words.filler.split(' '))
  const words = new Map<string, Map<string, number>>()
  const examples = vocabulary.issues.flatMap(({ id, label, say }, issue) =>
    [label, ...say, ...(vocabulary.learned[id] ?? [])].map((phrase) => {
      const content = normalise(phrase)
        .split(' ')
        .filter((word) => !filler.has(word))
      for (const word of content) countForm(words, familyOf, word)
      return { families: [...new Set(content.map(familyOf))], issue }
    }),
  )
  const weights = train(examples, vocabulary.issues.length)
  const alone = wordsAlone(vocabulary.issues)
  return [...words].map(([family, forms]) => {
    const word = [...forms.keys()].find((form) => alone.has(form)) ?? mostUsed(forms)
    const issue = alone.get(word)
    return {
      word,
      weights: weights.get(family)?.at ?? new Float64Array(),
      ...(issue === undefined ? {} : { alone: issue }),
    }
  })
}

/** Phrases of one word, with the place of their issue. */
function wordsAlone(issues: readonly IssueWords[]): Map<string, number> {
  const alone = new Map<string, number>()
  for (const [issue, { label, say }] of issues.entries())
    for (const phrase of [label, ...say].map(normalise))
      if (!phrase.includes(' ') && !alone.has(phrase)) alone.set(phrase, issue)
  return alone
}

function countForm(words: Map<string, Map<string, number>>, familyOf: FamilyOf, word: string): void {
  const family = familyOf(word)
  const forms = words.get(family) ?? new Map<string, number>()
  forms.set(word, (forms.get(word) ?? 0) + 1)
  words.set(family, forms)
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

function train(examples: readonly Example[], issues: number): Map<string, Weights> {
  const weights = new Map<string, Weights>()
  for (const { families } of examples)
    for (const family of families)
      if (!weights.has(family))
        weights.set(family, { at: new Float64Array(issues), steps: new Float64Array(issues).fill(0.1) })
  for (let round = 0; round < ROUNDS; round++)
    for (const { families, issue } of examples) {
      const own = families.flatMap((family) => weights.get(family) ?? [])
      const chances = softmax(own, issues)
      for (const each of own) step(each, chances, issue)
    }
  return weights
}

function step({ at, steps }: Weights, chances: Float64Array, issue: number): void {
  for (let k = 0; k < at.length; k++) {
    const weight = at[k] ?? 0
    const slope = (chances[k] ?? 0) - (k === issue ? 1 : 0) + HOLD * weight
    const sum = (steps[k] ?? 0) + slope * slope
    steps[k] = sum
    at[k] = weight - (PACE * slope) / Math.sqrt(sum)
  }
}

function softmax(own: readonly Weights[], issues: number): Float64Array {
  const sums = new Float64Array(issues)
  for (const { at } of own) for (let k = 0; k < issues; k++) sums[k] = (sums[k] ?? 0) + (at[k] ?? 0)
  const most = Math.max(...sums)
  let all = 0
  for (let k = 0; k < issues; k++) all += sums[k] = Math.exp((sums[k] ?? 0) - most)
  for (let k = 0; k < issues; k++) sums[k] = (sums[k] ?? 0) / all
  return sums
}
