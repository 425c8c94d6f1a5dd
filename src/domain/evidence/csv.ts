/** What a cell may hold. */
export type Cell = string | number | boolean | undefined

/** A column of a CSV file: its name, what it means, and its value for a record. */
export interface Column<R> {
  name: string
  /** What the column holds, in one sentence: the data dictionary. */
  meaning: string
  valueOf: (record: R) => Cell
}

/** Records as CSV by RFC 4180, with a heading line, in UTF-8. */
export function toCsv<R>(columns: readonly Column<R>[], records: readonly R[]): string {
  const rows = records.map((record) => columns.map(({ valueOf }) => cell(valueOf(record))))
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
