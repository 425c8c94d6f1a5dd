import { formatProblems } from '~/domain/integrity/problem'
import type { TherapistExport } from '~/schemas/therapist'
import { readExportJson } from './check-export'
import type { IssueNames } from './read-therapists'

/**
 * An export that nothing is wrong with. Throws one error that names every fault with its place and how to mend it;
 * nothing of a file with a fault is used. Warnings go to standard error.
 */
export function readSoundExport(file: string, issues: IssueNames): TherapistExport {
  const { data, problems } = readExportJson(file, issues)
  const faults = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  if (warnings.length > 0) console.error(formatProblems(warnings))
  if (!data || faults.length > 0) throw new Error(`${file} cannot be used.\n\n${formatProblems(faults)}`)
  return data
}
