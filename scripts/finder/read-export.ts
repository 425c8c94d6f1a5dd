import { readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { localNow } from '~/domain/local-now'
import type { IssueWords } from '~/domain/finder/vocabulary'
import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'

/**
 * An export of the format, with issues as ids. Throws one error that names every fault with its path; nothing of a
 * file with a fault is used.
 */
export function readExport(file: string, issues: readonly IssueWords[]): TherapistExport {
  const raw = parse(file)
  const read = therapistExportSchema.safeParse(raw)
  const ids = new Map(issues.flatMap(({ id, label }) => [[id, id] as const, [label, id] as const]))
  const problems = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${pathOf(path)}: ${message}`),
    ...findSharedIds(raw),
    ...findUnknownIssues(raw, ids),
    ...findUnknownZone(raw),
  ]
  if (!read.success || problems.length > 0)
    throw new Error([`${file} breaks the format:`, ...problems].join('\n  '))
  const therapists = read.data.therapists.map((therapist) => ({
    ...therapist,
    issues: [...new Set(therapist.issues.map((name) => ids.get(name) ?? name))],
  }))
  return { ...read.data, therapists }
}

/** `therapists.3.fee.min`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'the file'
}

/** What only shows when records are seen together is looked for even where some of them break the schema. */
function findSharedIds(raw: unknown): string[] {
  const seen = new Map<string, number>()
  return recordsOf(raw).flatMap(({ id }, at) => {
    if (typeof id !== 'string') return []
    const before = seen.get(id)
    if (before === undefined) seen.set(id, at)
    return before === undefined
      ? []
      : [`therapists.${at}.id: “${id}” is there twice, see therapists.${before}`]
  })
}

function findUnknownIssues(raw: unknown, ids: ReadonlyMap<string, string>): string[] {
  return recordsOf(raw).flatMap(({ issues }, at) =>
    (Array.isArray(issues) ? (issues as unknown[]) : []).flatMap((name, place) =>
      typeof name !== 'string' || name === '' || ids.has(name)
        ? []
        : [
            `therapists.${at}.issues.${place}: “${name}” is no issue: did you mean “${nearest(name, [...ids.keys()])}”?`,
          ],
    ),
  )
}

function findUnknownZone(raw: unknown): string[] {
  const zone = (raw as { timeZone?: unknown } | null)?.timeZone
  if (typeof zone !== 'string' || zone === '') return []
  try {
    localNow(new Date(0), zone)
    return []
  } catch {
    return [`timeZone: “${zone}” is no time zone: use a name such as Europe/London`]
  }
}

function recordsOf(raw: unknown): Record<string, unknown>[] {
  const records = (raw as { therapists?: unknown } | null)?.therapists
  if (!Array.isArray(records)) return []
  return records.map((each: unknown) => (typeof each === 'object' && each ? { ...each } : {}))
}

/** The known name that is least changed. */
function nearest(name: string, known: readonly string[]): string {
  return known.reduce((best, each) => (distance(name, each) < distance(name, best) ? each : best))
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
