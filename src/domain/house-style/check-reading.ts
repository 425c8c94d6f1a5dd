import type { ReadingLevel } from '~/domain/house-style/reading-age'

/** The reading age we aim for. */
export const AIM = { low: 12, high: 14 }
/** Beyond this a page stops the check. */
export const CEILING = 16

/** What there is to say about a page's reading age, if anything. */
export function readingFault({ age, wordsASentence }: Pick<ReadingLevel, 'age' | 'wordsASentence'>) {
  if (age <= AIM.high) return undefined
  return {
    severity: age > CEILING ? ('error' as const) : ('warning' as const),
    message: `This page reads like a text for age ${Math.round(age)}; we aim for ${AIM.low} to ${AIM.high}.`,
    mend: `Its sentences have ${Math.round(wordsASentence)} words on average: make two of the long ones, and take plainer words.`,
  }
}
