import { ownText } from '~/domain/finder/own-text'

/** Weights are kept in steps of this, up to nine steps. */
const STEP = 0.7
const MOST = 9
/** What a word says against an issue counts less: fewer steps than this are left out. */
const AGAINST = 2
const FIRST_LETTER = 97

/** A hint as it is written: a word without digits, and what it says. */
export const HINT = /(\D+?)((?:\d[a-z])+)/gi

/** What a single word says. */
export interface WordHint {
  word: string
  /** How strongly it speaks for each issue, in the order of the issues; below zero where it speaks against. */
  weights: Float64Array
  /** The issue it stands for by itself, by its place in the list. */
  alone?: number
}

/**
 * Hints as text, words in order: after each word its steps and the letter of the issue, a capital where it speaks
 * against, and no steps where the word stands for the issue by itself: `abandon4b3F` is four steps for the second
 * issue and three against the sixth; `grief0h9h` is grief.
 */
export function hintCode(hints: readonly WordHint[]): string {
  return hints
    .map(
      ({ word, weights, alone }) =>
        word + (alone === undefined ? '' : `0${letterOf(alone)}`) + codesOf(weights),
    )
    .filter((code) => /^\D+\d/.test(code))
    .sort()
    .join('')
}

/** Only how weights differ counts: what a word says of most issues alike is taken for nothing. */
function codesOf(weights: Float64Array): string {
  const usual = weights.toSorted()[weights.length >> 1] ?? 0
  return Array.from(weights, (each, issue) => {
    const weight = each - usual
    const steps = Math.min(MOST, Math.round(Math.abs(weight) / STEP))
    const letter = letterOf(issue)
    return steps < (weight < 0 ? AGAINST : 1) ? '' : `${steps}${weight < 0 ? letter.toUpperCase() : letter}`
  }).join('')
}

function letterOf(issue: number): string {
  return String.fromCharCode(FIRST_LETTER + issue)
}

/** What a single word says, as it is read: only of issues of which it says something. */
export interface ReadHint extends Pick<WordHint, 'word' | 'alone'> {
  weights: [issue: number, weight: number][]
}

/** Reads what {@link hintCode} wrote. */
export function readHintCode(text: string): ReadHint[] {
  return Array.from(text.matchAll(HINT), ([, word = '', codes = '']) => {
    const hint: ReadHint = { word: ownText(word), weights: [] }
    for (let at = 0; at < codes.length; at += 2) {
      const steps = Number(codes[at])
      const letter = codes[at + 1] ?? ''
      const issue = letter.toLowerCase().charCodeAt(0) - FIRST_LETTER
      if (steps === 0) hint.alone = issue
      else hint.weights.push([issue, steps * STEP * (letter < 'a' ? -1 : 1)])
    }
    return hint
  })
}
