import { find, type FinderData } from '~/domain/finder/find'
import { makeFinder } from '~/domain/finder/make-finder'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { localNow } from '~/domain/local-now'
import { makeListingFile, type ListingFile } from '~/domain/therapists/listing'
import { readExport } from './read-export'
import { readIssueWords } from './read-issue-words'

/** The finder over an export, as the browser has it after its two files have arrived. */
export interface LoadedFinder {
  data: FinderData
  /** The issues with all the words people say. */
  issues: IssueWords[]
  /** What the browser fetches. */
  files: { listings: ListingFile; vocabulary: Vocabulary }
  /** The wall clock where the export was made, when it was made. */
  madeAt: string
  /** Milliseconds from parsed files to the first answer. */
  readyMs: number
}

/** Reads an export and makes the finder ready, first search included. */
export function loadFinder(
  file: string,
  content = process.env['UNDERCURRENT_CONTENT'] ?? 'content',
): LoadedFinder {
  const issues = readIssueWords(content)
  const { therapists, ...header } = readExport(file, issues)
  const vocabulary = makeVocabulary(issues, therapists)
  const listings = makeListingFile(header, therapists)
  const madeAt = localNow(new Date(header.exportedAt), header.timeZone)
  const started = performance.now()
  const data = makeFinder(vocabulary, listings.listings)
  find(data, { ...NOTHING_ASKED, query: 'grief' }, madeAt)
  return { data, issues, files: { listings, vocabulary }, madeAt, readyMs: performance.now() - started }
}
