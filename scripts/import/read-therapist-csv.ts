import { basename } from 'node:path'
import { checkExport, type ReadExport } from '../content/check-export'
import type { ValuePlaces } from '../content/read-json'
import { readText } from '../content/read-text'
import type { IssueNames } from '../content/read-therapists'
import { schemaMend, schemaMessage } from '../content/schema-fault'
import { valueAt } from '../content/schema-problems'
import { offerNearest } from '~/domain/integrity/nearest'
import { makeProblem, type Position, type Problem } from '~/domain/integrity/problem'
import { CSV_COLUMNS } from '~/domain/therapists/csv/csv-columns'
import { csvToRecord } from '~/domain/therapists/csv/csv-to-record'
import { parseCsv, type CsvRow } from '~/domain/therapists/csv/parse-csv'
import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'

const NAMES = CSV_COLUMNS.map(({ name }) => name)

/** Reads a CSV file of therapists: one row a person, the first row names the columns. */
export function readTherapistCsv(file: string, issues: IssueNames, now: Date): ReadExport {
  const { text = '', problem } = readText(file)
  if (problem) return { data: undefined, text, problems: [problem] }
  const { rows, fault } = parseCsv(text)
  const [head = { line: 1, cells: [] }, ...people] = rows
  const broken = fault
    ? [
        makeProblem(
          { file, line: fault.line, column: 1 },
          'A quotation mark here is not closed, or stands inside a cell.',
          'Double it, or close the cell.',
        ),
      ]
    : []
  const problems = [...broken, ...checkHeader(file, head), ...checkLengths(file, head, people)]
  if (people.length === 0 && !fault)
    problems.push(
      makeProblem(
        { file, line: 1, column: 1 },
        'There is nobody in this file.',
        'Write one person a row, below the names of the columns.',
      ),
    )
  const table = new CsvExport(file, { head, people }, now)
  const { data, error } = therapistExportSchema.safeParse(table.raw)
  const faults = people.length > 0 ? (error?.issues ?? []) : []
  for (const issue of faults) {
    const aboutIt = { issue, found: valueAt(table.raw, issue.path) }
    const name = table.nameOf(issue.path)
    problems.push(
      makeProblem(table.positionOf(issue.path), schemaMessage(name, aboutIt), schemaMend(aboutIt)),
    )
  }
  problems.push(...checkExport({ raw: table.raw, document: () => table }, issues))
  return { data, text: data ? inLines(data) : '', problems }
}

/** Rows as an export that knows in which cell each of its values stands. */
class CsvExport implements ValuePlaces {
  readonly raw: unknown
  readonly #columns: ((path: readonly PropertyKey[]) => string)[]

  constructor(
    readonly file: string,
    readonly rows: { head: CsvRow; people: readonly CsvRow[] },
    now: Date,
  ) {
    const read = rows.people.map(({ cells }) =>
      csvToRecord(new Map(rows.head.cells.map((name, index) => [name, cells[index] ?? '']))),
    )
    this.#columns = read.map(({ columnOf }) => columnOf)
    this.raw = {
      ...{ format: 'undercurrent-therapists/1', sample: false, exportedAt: now.toISOString() },
      ...{ timeZone: 'Europe/London', source: `Imported from ${basename(file)}` },
      therapists: read.map(({ record }) => record),
    }
  }

  /** The column of a value; `path` leads to it from the top of the export. */
  nameOf([, index, ...path]: readonly PropertyKey[]): string {
    return (path.length > 0 ? this.#columns[Number(index)]?.(path) : undefined) ?? 'id'
  }

  positionOf(path: readonly PropertyKey[]): Position {
    const { head, people } = this.rows
    const line = people[Number(path[1])]?.line ?? head.line
    return { file: this.file, line, column: head.cells.indexOf(this.nameOf(path)) + 1 || 1 }
  }
}

function checkHeader(file: string, { line, cells }: CsvRow): Problem[] {
  return cells.flatMap((name, index) => {
    const at = { file, line, column: index + 1 }
    if (!NAMES.includes(name))
      return [makeProblem(at, `There is no column “${name}”.`, offerNearest(name, NAMES))]
    const earlier = cells.indexOf(name)
    if (earlier === index) return []
    const mend = `It is column ${earlier + 1} and column ${index + 1}: keep one of the two.`
    return [makeProblem(at, `The column “${name}” is here a second time.`, mend)]
  })
}

function checkLengths(file: string, head: CsvRow, people: readonly CsvRow[]): Problem[] {
  return people
    .filter(({ cells }) => cells.length > head.cells.length)
    .map(({ line }) =>
      makeProblem(
        { file, line, column: head.cells.length + 1 },
        'This row has more cells than there are columns.',
        'Put quotation marks around cells with commas in them.',
      ),
    )
}

/** One person a line, so that two exports can be compared line by line. */
function inLines({ therapists, ...header }: TherapistExport): string {
  const people = therapists.map((person) => `  ${JSON.stringify(person)}`).join(',\n')
  return `${JSON.stringify({ ...header, therapists: [] }, null, 1).replace('"therapists": []', () => `"therapists": [\n${people}\n ]`)}\n`
}
