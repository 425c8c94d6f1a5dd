import { isKept, orderRows, type TableRow, type TableState } from '~/domain/evidence/table-state'

/** The table as the page was built: its rows, the group each stands in, and what filters need to know of each. */
export interface BuiltTable {
  rows: { element: HTMLTableRowElement; group: HTMLTableSectionElement; facts: TableRow }[]
  groups: HTMLTableSectionElement[]
  /** An empty group that takes all rows where they do not stand by issue. */
  together: HTMLTableSectionElement | null
}

/** Reads the built table. The rows carry what filters need as `data-` attributes. */
export function readTable(root: HTMLElement): BuiltTable {
  const groups = [...root.querySelectorAll<HTMLTableSectionElement>('tbody[data-group]')]
  const rows = groups.flatMap((group) =>
    [...group.querySelectorAll<HTMLTableRowElement>('tr[data-issues]')].map((element) => ({
      ...{ element, group, facts: factsOf(element) },
    })),
  )
  return { rows, groups, together: root.querySelector('tbody[data-together]') }
}

/** Shows the rows that stay, in the order asked for, and returns how many there are. */
export function arrangeRows({ rows, groups, together }: BuiltTable, state: TableState): number {
  const kept = new Set(rows.filter(({ facts }) => isKept(facts, state)))
  const order = orderRows(
    rows.map(({ facts }) => facts),
    state.order,
  )
  for (const place of order) {
    const row = rows[place]
    if (!row) continue
    row.element.hidden = !kept.has(row)
    const home = state.order === 'issue' ? row.group : (together ?? row.group)
    home.append(row.element)
  }
  for (const group of groups)
    group.hidden = state.order !== 'issue' || !rows.some((row) => row.group === group && kept.has(row))
  return kept.size
}

function factsOf({ dataset }: HTMLElement): TableRow {
  return {
    issues: (dataset['issues'] ?? '').split(' '),
    comparator: dataset['comparator'] ?? '',
    design: dataset['design'] ?? '',
    year: Number(dataset['year'] ?? 0),
    people: Number(dataset['people'] ?? 0),
  }
}
