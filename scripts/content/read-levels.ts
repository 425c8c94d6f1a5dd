import { readingFault } from '~/domain/house-style/check-reading'
import { maskToProse } from '~/domain/house-style/readable-text'
import { readingLevel, type ReadingLevel } from '~/domain/house-style/reading-age'
import type { Problem } from '~/domain/integrity/problem'
import { readTerms } from './read-terms'
import { readableFiles } from './readable-files'

/** The reading level of a page of prose. */
export interface PageLevel extends ReadingLevel {
  file: string
}

/** The reading level of each page. Words that the glossary explains do not count against it. */
export function readLevels(content: string): PageLevel[] {
  const terms = readTerms(content).flatMap(({ term, alsoKnownAs }) => [term, ...alsoKnownAs])
  return readableFiles(content)
    .filter(({ file }) => file.endsWith('.mdx'))
    .map(({ file, source }) => ({ file, ...readingLevel(maskToProse(source), terms) }))
    .filter(({ words }) => words > 0)
}

/** Pages that are too hard to read. */
export function checkReading(content: string): Problem[] {
  return readLevels(content).flatMap(({ file, ...level }) => {
    const fault = readingFault(level)
    return fault ? [{ file, line: 1, column: 1, ...fault }] : []
  })
}
