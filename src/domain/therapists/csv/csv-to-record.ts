import { CSV_COLUMNS, type CsvColumn } from '~/domain/therapists/csv/csv-columns'

/** A row as a record to be checked by the schema, and the way back from a part of it to the column. */
export interface CsvRecord {
  record: Record<string, unknown>
  /** `['fee', 'min']` → `fee_min`; a part that has no column of its own gives the nearest that has. */
  columnOf: (path: readonly PropertyKey[]) => string
}

type Tree = Record<string, unknown>

const FLAGS: Record<string, boolean> = { yes: true, true: true, no: false, false: false }

/**
 * The record that a row of cells holds, by column name. An empty cell is a value that is not there; one that cannot be
 * read is kept as text, for the schema to refuse. The currency is pounds where none is given.
 */
export function csvToRecord(cells: ReadonlyMap<string, string>): CsvRecord {
  const tree: Tree = { contact: {}, bio: '', modalities: [], languages: [] }
  for (const column of CSV_COLUMNS) {
    const cell = cells.get(column.name) ?? ''
    if (cell !== '') put(tree, column.path, readCell(cell, column.as))
  }
  const fee = tree['fee'] as Tree | undefined
  if (fee) tree['fee'] = { currency: 'GBP', ...fee, per: 'session' }
  if (cells.get('next_available') === 'none') tree['nextAvailable'] = null
  const kept = { locations: listAt(tree, 'locations'), registrations: listAt(tree, 'registrations') }
  const record = {
    ...tree,
    locations: kept.locations.map(({ value }) => value),
    registrations: kept.registrations.map(({ value }) => value),
  }
  return { record, columnOf: (path) => columnOf(path, kept) }
}

function readCell(cell: string, as: CsvColumn['as']): unknown {
  if (as === 'list')
    return cell
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
  if (as === 'flag') return FLAGS[cell.toLowerCase()] ?? cell
  return as === 'number' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell
}

/** Sets a value deep in a tree of plain objects; lists are objects by number until the end. */
function put(tree: Tree, path: CsvColumn['path'], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const child = (tree[key] ??= {}) as Tree
  put(child, rest, value)
}

/** A list without its gaps, each with the place it had: `town_3` may be filled where `town_2` is not. */
function listAt(tree: Tree, key: string): { at: number; value: unknown }[] {
  return Object.entries((tree[key] ?? {}) as Tree).map(([at, value]) => ({ at: Number(at), value }))
}

function columnOf(path: readonly PropertyKey[], kept: Record<string, { at: number }[]>): string {
  const [key, index, ...rest] = path
  const at = kept[String(key)]?.[Number(index)]?.at
  const whole = at === undefined ? path : [key, at, ...rest]
  const starts = (length: number) =>
    CSV_COLUMNS.find((column) => whole.slice(0, length).every((part, place) => column.path[place] === part))
  for (let length = whole.length; length > 0; length--) {
    const column = starts(length)
    if (column) return column.name
  }
  return String(key)
}
