import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findOrphans } from '~/domain/integrity/check-upkeep'
import type { ProseFacts } from '~/domain/integrity/site-facts'
import { readLevels } from '../content/read-levels'
import { readSite, type ContentPlaces } from '../content/read-site'
import { countBy, readClaims } from './read-claims'

/** A page of prose in the report. */
export interface PageRow {
  page: string
  words: number
  /** The reading age, terms of the glossary and names not counted. */
  age: number
  wordsASentence: number
  /** Citations in its prose. */
  citations: number
  nextReview: string
}

/** What there is to know about the content on one day. */
export interface SiteReport {
  day: string
  /** Built pages by kind; without a build none are counted. */
  builtPages: Record<string, number>
  words: number
  references: { all: number; used: number; unused: string[] }
  glossaryTerms: number
  /** Claims of the ledger by kind; absent while there is no ledger. */
  claims?: Record<string, number>
  verdicts: Record<string, number>
  pages: PageRow[]
  /** Pages with the day their review was due. */
  overdue: string[]
  /** Pages that no other page leads to. */
  orphans: string[]
}

/** Gathers the report from the content and, where it is there, the built site in `built`. */
export function gatherReport(places: ContentPlaces, built: string, day: string): SiteReport {
  const { facts } = readSite(places)
  const levels = readLevels(places.content)
  const prose = new Map(facts.prose.map((page) => [page.file, page]))
  const pages = levels.map(({ file, words, age, wordsASentence }) =>
    rowOf(prose.get(file), {
      page: nameOf(file),
      words,
      age: rounded(age),
      wordsASentence: rounded(wordsASentence),
    }),
  )
  const mentions = facts.prose.flatMap(({ citations, references }) => [...citations, ...references])
  const used = new Set([...mentions, ...facts.findingReferences].map(({ name }) => name))
  const claims = readClaims(places.content)
  return {
    day,
    builtPages: countPages(built),
    words: pages.reduce((sum, { words }) => sum + words, 0),
    references: {
      all: facts.references.length,
      used: facts.references.filter(({ name }) => used.has(name)).length,
      unused: facts.references.map(({ name }) => name).filter((name) => !used.has(name)),
    },
    glossaryTerms: prose.get(join(places.content, 'glossary.json'))?.fragments.length ?? 0,
    ...(claims ? { claims } : {}),
    verdicts: countBy(facts.verdicts.map(({ name }) => name)),
    pages,
    overdue: pages.filter(({ nextReview }) => nextReview !== '' && nextReview < day).map(({ page }) => page),
    orphans: findOrphans(facts).map(({ file }) => nameOf(file)),
  }
}

function rowOf(page: ProseFacts | undefined, row: Omit<PageRow, 'citations' | 'nextReview'>): PageRow {
  return { ...row, citations: page?.citations.length ?? 0, nextReview: page?.nextReview?.name ?? '' }
}

function nameOf(file: string): string {
  return file
    .split(/[\\/]/)
    .slice(-2)
    .join('/')
    .replace(/\.mdx$/, '')
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}

/** Pages of a built site by the first part of their address. */
function countPages(built: string): Record<string, number> {
  if (!existsSync(built)) return {}
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  )
  return countBy(
    files
      .filter((path) => basename(path) === 'index.html')
      .map((path) => path.split('/'))
      .map(([first = '', second]) =>
        second === undefined || second === 'index.html' ? 'single pages' : first,
      ),
  )
}
