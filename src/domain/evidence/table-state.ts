/** How the table of evidence can be put in order. */
export const TABLE_ORDERS = {
  issue: 'By issue',
  newest: 'Newest first',
  people: 'Most people first',
} as const

export type TableOrder = keyof typeof TABLE_ORDERS

/** What a reader has narrowed the table of evidence to. Empty strings mean everything. */
export interface TableState {
  issue: string
  comparator: string
  design: string
  order: TableOrder
}

/** Which of the filters. */
export type TableFilter = 'issue' | 'comparator' | 'design'

export const WHOLE_TABLE: TableState = { issue: '', comparator: '', design: '', order: 'issue' }

/** One row of the table, as far as filters and order go. */
export interface TableRow {
  issues: readonly string[]
  comparator: string
  design: string
  /** Nought where the year is not known. */
  year: number
  /** Nought where the paper does not say. */
  people: number
}

const FILTERS: readonly TableFilter[] = ['issue', 'comparator', 'design']

/** The state as an address fragment, with `#`; empty for the whole table. It never reaches a server. */
export function tableFragment(state: TableState): string {
  const parameters = new URLSearchParams()
  for (const filter of FILTERS) if (state[filter]) parameters.set(filter, state[filter])
  if (state.order !== WHOLE_TABLE.order) parameters.set('order', state.order)
  const text = parameters.toString()
  return text ? `#${text}` : ''
}

/** Reads the state back; undefined where the fragment is a place on the page, such as `#depression`. */
export function tableStateOf(fragment: string): TableState | undefined {
  const text = fragment.replace(/^#/, '')
  if (text !== '' && !text.includes('=')) return undefined
  const parameters = new URLSearchParams(text)
  const order = parameters.get('order') ?? ''
  return {
    issue: parameters.get('issue') ?? '',
    comparator: parameters.get('comparator') ?? '',
    design: parameters.get('design') ?? '',
    order: order in TABLE_ORDERS ? (order as TableOrder) : WHOLE_TABLE.order,
  }
}

/** Whether a row stays, but for the filters in `besides`. */
export function isKept(row: TableRow, state: TableState, besides?: TableFilter): boolean {
  return FILTERS.every((filter) => {
    const wanted = filter === besides ? '' : state[filter]
    return wanted === '' || valuesOf(row, filter).includes(wanted)
  })
}

/** How many rows each value of a filter would leave, beside what is chosen in the others. */
export function countValues(
  rows: readonly TableRow[],
  state: TableState,
  filter: TableFilter,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows.filter((candidate) => isKept(candidate, state, filter)))
    for (const value of valuesOf(row, filter)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The rows' places in the order asked for. By issue they stay as the page was built. */
export function orderRows(rows: readonly TableRow[], order: TableOrder): number[] {
  const places = rows.map((_, index) => index)
  if (order === 'issue') return places
  const worth = ({ year, people }: TableRow) => (order === 'newest' ? year : people)
  const of = (place: number) =>
    worth(rows[place] ?? { issues: [], comparator: '', design: '', year: 0, people: 0 })
  return places.sort((a, b) => of(b) - of(a) || a - b)
}

function valuesOf(row: TableRow, filter: TableFilter): readonly string[] {
  return filter === 'issue' ? row.issues : [row[filter]]
}
