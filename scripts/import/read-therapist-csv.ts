import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readSite } from '../content/read-site'
import { schemaMend, schemaMessage } from '../content/schema-fault'
import { offerNearest } from '~/domain/integrity/nearest'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import { CSV_COLUMNS } from '~/domain/therapists/csv/csv-columns'
import { csvToRecord } from '~/domain/therapists/csv/csv-to-record'
import { parseCsv, type CsvRow } from '~/domain/therapists/csv/parse-csv'
import { therapistSchema, type Therapist, type TherapistExport } from '~/schemas/therapist'

/** An export read from CSV, and everything that is wrong with the file. */
export interface ReadCsv {
  export: TherapistExport
  problems: Problem[]
}

const NAMES = CSV_COLUMNS.map(({ name }) => name)

/** Reads a CSV file of therapists: one row a person, the first row names the columns. */
export function readTherapistCsv(file: string, content: string, now: Date): ReadCsv {
  const { rows, fault } = parseCsv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const [head, ...people] = rows
  const at = (line: number) => ({ file, line, column: 1 })
  const broken = fault
    ? [
        makeProblem(
          at(fault.line),
          'A quotation mark here is not closed, or stands inside a cell.',
          'Double it, or close the cell.',
        ),
      ]
    : []
  const header = head?.cells ?? []
  const unknown = header
    .filter((name) => !NAMES.includes(name))
    .map((name) => makeProblem(at(1), `There is no column “${name}”.`, offerNearest(name, NAMES)))
  const issues = new Set(
    readSite({ content, therapists: `${content}/therapists.json` }).facts.issues.flatMap(
      ({ name, label }) => [name, label],
    ),
  )
  const read = people.map((row) => readRow(row, { header, issues, file }))
  const empty = people.length === 0 && broken.length === 0
  return {
    export: {
      ...{ format: 'undercurrent-therapists/1', sample: false, exportedAt: now.toISOString() },
      ...{ timeZone: 'Europe/London', source: `Imported from ${basename(file)}` },
      therapists: read.flatMap(({ person }) => person ?? []),
    },
    problems: [
      ...broken,
      ...unknown,
      ...(empty
        ? [
            makeProblem(
              at(1),
              'There is nobody in this file.',
              'Write one person a row, below the names of the columns.',
            ),
          ]
        : []),
      ...read.flatMap(({ problems }) => problems),
      ...twice(people, header, file),
    ],
  }
}

interface Context {
  header: readonly string[]
  /** Issues by id and by label. */
  issues: ReadonlySet<string>
  file: string
}

function readRow(
  { line, cells }: CsvRow,
  { header, issues, file }: Context,
): { person?: Therapist; problems: Problem[] } {
  const { record, columnOf } = csvToRecord(new Map(header.map((name, index) => [name, cells[index] ?? ''])))
  const position = (column: string) => ({ file, line, column: header.indexOf(column) + 1 || 1 })
  const { data, error } = therapistSchema.safeParse(record)
  const faults = (error?.issues ?? []).map((issue) => {
    const column = columnOf(issue.path)
    const fault = { issue, found: valueAt(record, issue.path) }
    return makeProblem(position(column), schemaMessage(column, fault), schemaMend(fault))
  })
  const strangers = (Array.isArray(record['issues']) ? (record['issues'] as string[]) : [])
    .filter((name) => !issues.has(name))
    .map((name) =>
      makeProblem(position('issues'), `There is no issue “${name}”.`, offerNearest(name, issues)),
    )
  const tooMany =
    cells.length > header.length
      ? [
          makeProblem(
            position('id'),
            'This row has more cells than there are columns.',
            'Put quotation marks around cells with commas in them.',
          ),
        ]
      : []
  return { ...(data ? { person: data } : {}), problems: [...faults, ...strangers, ...tooMany] }
}

function twice(people: readonly CsvRow[], header: readonly string[], file: string): Problem[] {
  const at = header.indexOf('id')
  const first = new Map<string, number>()
  return people.flatMap(({ line, cells }) => {
    const id = cells[at] ?? ''
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, line)
    if (earlier === undefined || id === '') return []
    return [
      makeProblem(
        { file, line, column: at + 1 },
        `The therapist “${id}” is here a second time.`,
        `It stands first in line ${earlier}: keep one of the two.`,
      ),
    ]
  })
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    record,
  )
}
