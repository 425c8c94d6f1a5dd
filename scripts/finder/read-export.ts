import { readFileSync } from 'node:fs'
import type { IssueWords } from '~/domain/finder/vocabulary'
import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'

const MOST_SHOWN = 50

/**
 * An export of the format, with issues as ids. Throws one error that names every fault with its path; nothing of a
 * file with a fault is used.
 */
export function readExport(file: string, issues: readonly IssueWords[]): TherapistExport {
  const read = therapistExportSchema.safeParse(parse(file))
  if (!read.success)
    throw faults(
      file,
      read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
    )
  const ids = new Map(issues.flatMap(({ id, label }) => [[id, id] as const, [label, id] as const]))
  const problems: string[] = []
  const seen = new Set<string>()
  const therapists = read.data.therapists.map((therapist, at) => {
    if (seen.has(therapist.id)) problems.push(`therapists.${at}.id: “${therapist.id}” is there twice`)
    seen.add(therapist.id)
    const own = therapist.issues.map((name, place) => {
      const id = ids.get(name)
      if (!id)
        problems.push(
          `therapists.${at}.issues.${place}: “${name}” is no issue: use ${[...ids.keys()].join(', ')}`,
        )
      return id ?? name
    })
    return { ...therapist, issues: own }
  })
  if (problems.length > 0) throw faults(file, problems)
  return { ...read.data, therapists }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function faults(file: string, problems: readonly string[]): Error {
  const more = problems.length > MOST_SHOWN ? [`… and ${problems.length - MOST_SHOWN} more`] : []
  return new Error([`${file} breaks the format:`, ...problems.slice(0, MOST_SHOWN), ...more].join('\n  '))
}
