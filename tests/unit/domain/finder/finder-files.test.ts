import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeFinderFiles } from '~/domain/finder/finder-files'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeSampleExport } from '../../../../scripts/sample/sample-export'

const ISSUES = readIssueWords('content')

/** Bytes on the line of the finder's files for so many people, by the last part of their name. */
function weigh(count: number): Map<string, number> {
  const seeds = Array.from({ length: count / 1000 }, (_, at) =>
    makeSampleExport({ seed: `${at}`, on: '2026-11-22' }, 1000),
  )
  const { therapists: _, ...header } = seeds[0] ?? makeSampleExport({ seed: '', on: '2026-11-22' }, 1)
  const people = seeds
    .flatMap(({ therapists }) => therapists)
    .map((each, at) => ({ ...each, id: `t${String(at).padStart(6, '0')}` }))
  const { files } = makeFinderFiles(header, people, ISSUES)
  return new Map(
    [...files]
      .filter(([name]) => name.endsWith('words.json'))
      .map(([name, text]) => [name.replace(/^.*\//, ''), brotliCompressSync(text).length]),
  )
}

describe('What the words weigh on the line', () => {
  // With towns as spread as in the export of the measuring stick the first half takes 11.9 KB of the 12 that it may.
  test.each([
    [1000, 10_100, 34_400],
    [10_000, 10_100, 29_500],
  ])(
    'Of %i people: at most %i bytes before the first answer, and %i in all',
    (count, first, all) => {
      const { 'words.json': words = NaN, 'more-words.json': more = NaN } = Object.fromEntries(weigh(count))
      expect(words).toBeLessThanOrEqual(first)
      expect(words + more).toBeLessThanOrEqual(all)
    },
    60_000,
  )
})
