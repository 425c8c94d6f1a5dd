import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { referenceText } from '~/domain/citation/format-reference'
import { planImport, type ImportPlan } from '~/domain/citation/plan-import'
import { formatProblems, type Problem } from '~/domain/integrity/problem'
import { referencesSchema, type Reference } from '~/schemas/reference'
import type { ImportOutcome, ImportRequest } from './outcome'
import { readRecords } from './read-records'
import { readValues } from '../content/read-values'

/**
 * Takes the works of a BibTeX or CSL-JSON file into references.json. Where one record of the file cannot be read, none
 * is taken in; the file is put in place whole or stays as it was.
 */
export function importReferences({ file, content, isDryRun }: ImportRequest): ImportOutcome {
  const target = join(content, 'references.json')
  const existing = readValues(target) as Reference[]
  const { works, problems } = readRecords(file)
  const plan = planImport(works, existing)
  const isSound = problems.length === 0
  if (isSound && !isDryRun && plan.added.length > 0) writeWhole(target, [...existing, ...plan.added])
  const ending = lastLine(plan, { isSound, isDryRun, target })
  return { report: [...reportOf(file, plan, problems), ending].join('\n\n'), isSound }
}

function writeWhole(target: string, references: readonly Reference[]): void {
  const sorted = [...references].sort((a, b) => (a.id < b.id ? -1 : 1))
  referencesSchema.parse(sorted)
  const part = `${target}.part`
  writeFileSync(part, `${JSON.stringify(sorted, null, 2)}\n`)
  renameSync(part, target)
}

function reportOf(
  file: string,
  { added, duplicates, renamed }: ImportPlan,
  problems: readonly Problem[],
): string[] {
  const keys = new Map(renamed.map(({ from, to }) => [to, from]))
  const isNew = added.map((work) => {
    const from = keys.get(work.id)
    return `  ${work.id}${from ? ` (in the file: ${from})` : ''}\n      ${referenceText(work)}`
  })
  const isHere = duplicates.map(
    ({ title, of, by, isInFile }) =>
      `  ${of}${isInFile ? ' (twice in the file)' : ''}: same ${by}\n      ${title}`,
  )
  return [
    file,
    section('New', isNew),
    section('Here already, left as they are', isHere),
    section('Faults', problems.length > 0 ? [formatProblems(problems)] : [], problems.length),
  ]
}

function section(title: string, lines: readonly string[], count = lines.length): string {
  return [`${title}: ${count}`, ...lines].join('\n')
}

function lastLine(
  { added }: ImportPlan,
  { isSound, isDryRun, target }: { isSound: boolean; isDryRun: boolean; target: string },
): string {
  const works = `${added.length} ${added.length === 1 ? 'work' : 'works'}`
  if (!isSound) return 'Nothing was imported: mend the faults, or take those records out, and run it again.'
  if (isDryRun) return `Dry run: nothing was written. ${works} would go into ${target}.`
  if (added.length === 0) return 'Nothing to import.'
  return `${works} went into ${target}. Read each, then change its custom.verification.`
}
