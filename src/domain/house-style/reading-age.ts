import { syllable } from 'syllable'

/** How hard a text is to read, by the formulas of Flesch and Kincaid (1975). */
export interface ReadingLevel {
  words: number
  wordsASentence: number
  /** Flesch's reading ease: 60 to 70 is plain English. */
  ease: number
  /** The age at which most readers manage the text: Kincaid's school grade and five years. */
  age: number
}

const YEARS_BEFORE_FIRST_GRADE = 5
const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\d[\d.,%]*/gu

/**
 * The reading level of a readable text. Headings and front matter do not count. Each of the `terms` counts as one word
 * of two syllables, for the site explains it; so does a name, which nobody can write more simply.
 */
export function readingLevel(masked: string, terms: readonly string[]): ReadingLevel {
  const sentences = sentencesOf(hideTerms(masked, terms))
  const words = sentences.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const wordsASentence = words.length / Math.max(sentences.length, 1)
  const syllablesAWord = syllables / Math.max(words.length, 1)
  const grade = 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59
  return {
    words: words.length,
    wordsASentence,
    ease: 206.835 - 1.015 * wordsASentence - 84.6 * syllablesAWord,
    age: grade + YEARS_BEFORE_FIRST_GRADE,
  }
}

/** The sentences of a text as lists of words. A line ends a sentence, as in a list. */
function sentencesOf(text: string): string[][] {
  return text
    .split(/(?<=[.!?][”"’)]*)\s+|\n+/)
    .map((sentence) => [...sentence.matchAll(WORD)].map(([word], index) => standInForName(word, index)))
    .filter((words) => words.length > 0)
}

const STAND_IN = 'matter'

function standInForName(word: string, index: number): string {
  return index > 0 && /^\p{Lu}/u.test(word) ? STAND_IN : word
}

function syllablesOf(word: string): number {
  return /^\d/.test(word) ? 1 : Math.max(1, syllable(word))
}

function hideTerms(text: string, terms: readonly string[]): string {
  if (terms.length === 0) return text
  const longestFirst = [...terms].sort((a, b) => b.length - a.length).map(escapeSigns)
  return text.replace(
    new RegExp(`(?<![\\p{L}])(?:${longestFirst.join('|')})(?:e?s)?(?![\\p{L}])`, 'giu'),
    STAND_IN,
  )
}

function escapeSigns(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
