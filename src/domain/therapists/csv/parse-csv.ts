/** A row of a CSV file and the line it starts on, from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** A quotation mark that is opened and never closed, with its line. */
export interface CsvFault {
  line: number
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

/**
 * Reads CSV as RFC 4180 says: commas, quotation marks around cells that hold commas or line ends, doubled ones inside
 * them. Empty rows are left out. Stops at the first cell that makes no sense, and says on which line.
 */
export function parseCsv(text: string): { rows: CsvRow[]; fault?: CsvFault } {
  const rows: CsvRow[] = []
  let line = 1
  let row: CsvRow = { line, cells: [] }
  CELL.lastIndex = 0
  while (CELL.lastIndex < text.length) {
    const start = CELL.lastIndex
    const found = CELL.exec(text)
    if (!found) return { rows, fault: { line } }
    const [whole, quoted, plain = '', end] = found
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    line += whole.split(/\r\n|\n|\r/).length - 1
    if (end !== ',' || start + whole.length >= text.length) {
      if (end === ',') row.cells.push('')
      rows.push(row)
      row = { line, cells: [] }
    }
  }
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }
}
