import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExportJson } from '../content/check-export'
import { readIssueNames } from '../content/read-site'
import { readTherapistCsv } from './read-therapist-csv'
import type { ImportOutcome, ImportRequest } from './outcome'
import { formatProblems } from '~/domain/integrity/problem'

/**
 * Puts a CSV file, or an export as JSON, in place of therapists.json, whole. Where one record has a fault nothing is
 * written, and every fault is named with its file, line and column.
 */
export function importTherapists({ file, content, isDryRun }: ImportRequest): ImportOutcome {
  const target = join(content, 'therapists.json')
  const issues = readIssueNames(content)
  const { data, text, problems } = /\.csv$/i.test(file)
    ? readTherapistCsv(file, issues, new Date())
    : readExportJson(file, issues)
  const faults = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const report = (ending: string) =>
    [
      file,
      ...(faults.length > 0 ? [`Faults: ${faults.length}\n${formatProblems(faults)}`] : []),
      ...(warnings.length > 0 ? [`Warnings: ${warnings.length}\n${formatProblems(warnings)}`] : []),
      ending,
    ].join('\n\n')
  if (!data || faults.length > 0) {
    const ending = 'Nothing was imported: mend the faults, or take those records out, and run it again.'
    return { report: report(ending), isSound: false }
  }
  const count = data.therapists.length
  const people = `${count} ${count === 1 ? 'person' : 'people'}`
  if (isDryRun)
    return { report: report(`Dry run: nothing was written. ${people} would be in ${target}.`), isSound: true }
  writeWhole(target, text)
  return { report: report(`${target} now holds ${people}, in place of those before.`), isSound: true }
}

function writeWhole(target: string, text: string): void {
  const part = `${target}.part`
  writeFileSync(part, text)
  renameSync(part, target)
}
