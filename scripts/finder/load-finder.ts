import { find, type FinderData } from '~/domain/finder/find'
import { makeFinderFiles } from '~/domain/finder/finder-files'
import { knownTowns } from '~/domain/finder/known-towns'
import { makeFinder } from '~/domain/finder/make-finder'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { isWordsFile, placesOf, readWords } from '~/domain/finder/words-file'
import { localNow } from '~/domain/local-now'
import { readPart } from '~/domain/therapists/check-finder-file'
import { ListingTable } from '~/domain/therapists/listing-table'
import { readExport } from './read-export'
import { readIssueWords } from './read-issue-words'

/** The finder over an export, as the browser has it after its files have arrived. */
export interface LoadedFinder {
  data: FinderData
  /** The issues with all the words people say. */
  issues: IssueWords[]
  vocabulary: Vocabulary
  /** What the browser fetches before it can search everybody, as text by name. */
  files: Map<string, string>
  /** The wall clock where the export was made, when it was made. */
  madeAt: string
  /** Milliseconds from the text of the files to the first answer. */
  readyMs: number
  /** Bytes the engine holds once it is ready, typed arrays included; without `--expose-gc` undefined. */
  heap?: number
}

/** Reads an export, writes the files of the finder and reads these as the browser does, first search included. */
export function loadFinder(
  file: string,
  content = process.env['UNDERCURRENT_CONTENT'] ?? 'content',
): LoadedFinder {
  const issues = readIssueWords(content)
  const { therapists, ...header } = readExport(file, issues)
  const made = makeFinderFiles(header, therapists, issues)
  const files = new Map(
    [...made.files]
      .map(([name, text]): [string, string] => [name.replace(/^.*\//, ''), text])
      .filter(([name]) => !name.startsWith('details-')),
  )
  files.set('finder.json', JSON.stringify(made.manifest))
  const madeAt = localNow(new Date(header.exportedAt), header.timeZone)
  const before = heapNow()
  const started = performance.now()
  const { data, vocabulary } = readFiles(files)
  find(data, { ...NOTHING_ASKED, query: 'grief' }, madeAt)
  const readyMs = performance.now() - started
  const after = heapNow()
  return {
    ...{ data, issues, vocabulary, files, madeAt, readyMs },
    ...(before !== undefined && after !== undefined ? { heap: after - before } : {}),
  }
}

/** Makes the finder from the text of its files. */
export function readFiles(files: ReadonlyMap<string, string>): { data: FinderData; vocabulary: Vocabulary } {
  const parse = (name: string) => JSON.parse(files.get(name) ?? 'null') as unknown
  const [first, more] = [parse('words.json'), parse('more-words.json')]
  if (!isWordsFile(first) || !isWordsFile(more)) throw new Error('The words cannot be read')
  const vocabulary = readWords([first, more])
  const table = new ListingTable(parse('people.json'), knownTowns({ places: placesOf(first) }))
  for (const at of table.header.parts.keys())
    if (!table.has(at)) table.add(readPart(parse(`part-${at}.json`)), at)
  return { data: makeFinder(vocabulary, table), vocabulary }
}

function heapNow(): number | undefined {
  if (!globalThis.gc) return undefined
  for (let round = 0; round < 3; round++) globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
