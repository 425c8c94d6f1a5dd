import { checkIntegrity, findUncited } from '~/domain/integrity/check-integrity'
import { findUnmade } from '~/domain/integrity/check-claims'
import { formatProblems, type Problem } from '~/domain/integrity/problem'
import { readSite, type ContentPlaces } from './content/read-site'

/** Where the content is, from the environment: `UNDERCURRENT_CONTENT` and `THERAPISTS_EXPORT`. */
export function contentPlaces(environment: NodeJS.ProcessEnv = process.env): ContentPlaces {
  const content = environment['UNDERCURRENT_CONTENT'] ?? 'content'
  return { content, therapists: environment['THERAPISTS_EXPORT'] ?? `${content}/therapists.json` }
}

/** Reads and checks the whole content. Returns every problem, errors and warnings. */
export function checkContent(places: ContentPlaces): Problem[] {
  const { facts, problems } = readSite(places)
  return [...problems, ...checkIntegrity(facts), ...findUncited(facts), ...findUnmade(facts)]
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
  const problems = checkContent(contentPlaces())
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const showsWarnings = process.argv.includes('--warnings')
  const shown = showsWarnings ? problems : problems.filter(({ severity }) => severity === 'error')
  if (shown.length > 0) console.error(formatProblems(shown))
  const warnings = problems.length - errors
  console.log(
    `Content: ${errors} errors, ${warnings} warnings${showsWarnings ? '' : ' (--warnings shows them)'}`,
  )
  process.exitCode = errors > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith('check-content.ts')) main()
