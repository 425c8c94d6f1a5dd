import { parseArgs } from 'node:util'
import { importReferences } from './import/references'
import { importTherapists } from './import/therapists'
import type { ImportOutcome, ImportRequest } from './import/outcome'

/** What can be imported, and how. */
const KINDS: Record<string, (request: ImportRequest) => ImportOutcome> = {
  references: importReferences,
  therapists: importTherapists,
}

const USAGE = `usage: npm run import -- ${Object.keys(KINDS).join('|')} FILE [--dry-run]`

/** The command: reads a file, says what is new, what is here already and what is wrong, and writes all of it or nothing. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [kind = '', file, ...others] = positionals
  const run = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!run || !file || others.length > 0) throw new Error(USAGE)
  const content = process.env['UNDERCURRENT_CONTENT'] ?? 'content'
  const { report, isSound } = run({ file, content, isDryRun: values['dry-run'] })
  console.log(report)
  process.exitCode = isSound ? 0 : 1
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
