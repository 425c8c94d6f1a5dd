import type { Row } from './row'

const WIDTHS = [12, 7, 7, 17, 17, 8, 8, 20]

/** The heads of the columns of {@link printRow}. */
export function printHeads(): void {
  const heads = ['engine', 'nDCG', 'miss', 'query p50/p95', 'key p50/p95', 'ready', 'heap', 'brotli']
  console.log(align([...heads, 'answers/queries/keys measured; mode']))
  console.log(align(['', '@10', '', 'cold, ms', 'ms', 'ms', 'MB', 'KB, people + words']))
}

/** Prints the figures of a contender as one line. */
export function printRow(row: Row): void {
  const { name, mode, ndcg, miss, from } = row
  const both = (p50: number, p95: number) => `${short(p50)} / ${short(p95)}`
  const cells = [
    ...[
      name,
      ndcg.toFixed(3),
      miss.toFixed(3),
      both(row.wholeP50, row.wholeP95),
      both(row.keyP50, row.keyP95),
    ],
    ...[short(row.ready), short(row.heapMB)],
    row.wordsKB ? `${short(row.peopleKB)} + ${short(row.wordsKB)}` : short(row.peopleKB),
    `${from.join('/')}; ${mode}`,
  ]
  console.log(align(cells))
}

function align(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' ')
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–'
}
