import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../check-content'
import { readTherapistCsv } from './read-therapist-csv'
import type { ImportOutcome, ImportRequest } from './outcome'
import { formatProblems, type Problem } from '~/domain/integrity/problem'
import type { TherapistExport } from '~/schemas/therapist'

/**
 * Puts a CSV file, or an export as JSON, in place of therapists.json, whole. Where one record has a fault nothing is
 * written, and every fault is named with its file, line and column.
 */
export function importTherapists({ file, content, isDryRun }: ImportRequest): ImportOutcome {
  const target = join(content, 'therapists.json')
  const isCsv = /\.csv$/i.test(file)
  const read = isCsv ? readTherapistCsv(file, content, new Date()) : undefined
  const part = `${target}.part`
  if (read?.problems.length) return refused(file, read.problems)
  writeFileSync(part, read ? inLines(read.export) : readFileSync(file, 'utf8'))
  const problems = checkContent({ content, therapists: part })
    .filter((problem) => problem.severity === 'error' && problem.file === part)
    .map((problem) => ({ ...problem, file }))
  if (problems.length > 0 || isDryRun) rmSync(part)
  if (problems.length > 0) return refused(file, problems)
  const count = read?.export.therapists.length ?? countPeople(file)
  const people = `${count} ${count === 1 ? 'person' : 'people'}`
  if (isDryRun) return sound(file, `Dry run: nothing was written. ${people} would be in ${target}.`)
  renameSync(part, target)
  return sound(file, `${target} now holds ${people}, in place of those before.`)
}

function refused(file: string, problems: readonly Problem[]): ImportOutcome {
  const faults = `Faults: ${problems.length}\n${formatProblems(problems)}`
  const ending = 'Nothing was imported: mend the faults, or take those records out, and run it again.'
  return { report: [file, faults, ending].join('\n\n'), isSound: false }
}

function sound(file: string, ending: string): ImportOutcome {
  return { report: [file, ending].join('\n\n'), isSound: true }
}

/** One person a line, so that two exports can be compared line by line. */
function inLines({ therapists, ...header }: TherapistExport): string {
  const people = therapists.map((person) => `  ${JSON.stringify(person)}`).join(',\n')
  return `${JSON.stringify({ ...header, therapists: [] }, null, 1).replace('"therapists": []', () => `"therapists": [\n${people}\n ]`)}\n`
}

function countPeople(file: string): number {
  return (JSON.parse(readFileSync(file, 'utf8')) as TherapistExport).therapists.length
}
