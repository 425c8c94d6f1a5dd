import { basename } from 'node:path'
import { checkIntegrity, findUncited } from '~/domain/integrity/check-integrity'
import { findUnmade } from '~/domain/integrity/check-claims'
import { findOrphans, findOverdue } from '~/domain/integrity/check-upkeep'
import { formatProblems, type Problem } from '~/domain/integrity/problem'
import { checkHouseTerms } from './content/check-house-terms'
import { checkSpelling } from './content/check-spelling'
import { checkReading, readLevels } from './content/read-levels'
import { readSite, type ContentPlaces } from './content/read-site'

const SHOWN = 3

/** Where the content is, from the environment: `UNDERCURRENT_CONTENT` and `THERAPISTS_EXPORT`. */
export function contentPlaces(environment: NodeJS.ProcessEnv = process.env): ContentPlaces {
  const content = environment['UNDERCURRENT_CONTENT'] ?? 'content'
  return { content, therapists: environment['THERAPISTS_EXPORT'] ?? `${content}/therapists.json` }
}

/** What a build asks for: shapes, cross-links and house terms. Returns every problem, errors and warnings. */
export function checkContent(places: ContentPlaces): Problem[] {
  const { facts, problems } = readSite(places)
  return [
    ...problems,
    ...checkIntegrity(facts),
    ...findUncited(facts),
    ...checkHouseTerms(places.content),
    ...findUnmade(facts),
  ]
}

/** What else an editor wants to know on the day `today`: spelling, reading ages, reviews overdue and pages nobody finds. */
export function checkPolish(places: ContentPlaces, today: string): Problem[] {
  const { facts } = readSite(places)
  return [
    ...checkSpelling(places.content),
    ...checkReading(places.content),
    ...findOverdue(facts, today),
    ...findOrphans(facts),
  ]
}

/** Today, or the day the site is said to be built on. */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  return (environment['UNDERCURRENT_NOW'] ?? new Date().toISOString()).slice(0, 10)
}

/** Throws one error that holds every problem, so that a build stops with all of them at once and with nothing else. */
export function assertContentHolds(places: ContentPlaces): void {
  const errors = checkContent(places).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const count = `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'} in the content`
  const error = new Error(`${count}:\n\n${formatProblems(errors)}\n`)
  error.stack = ''
  throw error
}

/** The command: prints every problem and exits with 1 if any is an error. */
function main(): void {
  const places = contentPlaces()
  const problems = [...checkContent(places), ...checkPolish(places, today())]
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const showsWarnings = process.argv.includes('--warnings')
  const shown = showsWarnings ? problems : problems.filter(({ severity }) => severity === 'error')
  if (shown.length > 0) console.error(formatProblems(shown))
  const warnings = problems.length - errors
  console.log(readingSummary(places.content))
  console.log(
    `Content: ${errors} errors, ${warnings} warnings${showsWarnings ? '' : ' (--warnings shows them)'}`,
  )
  process.exitCode = errors > 0 ? 1 : 0
}

/** Reading ages in one line: the range, and the pages that are hardest to read. */
function readingSummary(content: string): string {
  const levels = readLevels(content).sort((a, b) => b.age - a.age)
  if (levels.length === 0) return 'Reading ages: no pages.'
  const [highest, lowest] = [levels[0], levels.at(-1)].map((level) => level?.age.toFixed(1))
  const hardest = levels.slice(0, SHOWN).map(({ file, age }) => `${basename(file, '.mdx')} ${age.toFixed(1)}`)
  return `Reading ages: ${lowest} to ${highest} over ${levels.length} pages; hardest: ${hardest.join(', ')}. All: npm run report`
}

if (process.argv[1]?.endsWith('check-content.ts')) main()
