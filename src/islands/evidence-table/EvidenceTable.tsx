import './evidence-table.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  countValues,
  TABLE_ORDERS,
  tableFragment,
  tableStateOf,
  WHOLE_TABLE,
  type TableFilter,
  type TableState,
} from '~/domain/evidence/table-state'
import { arrangeRows, readTable, type BuiltTable } from './arrange-rows'

interface Props {
  /** For each filter its label, and the values with theirs. */
  filters: { filter: TableFilter; label: string; options: [value: string, label: string][] }[]
  total: number
  /** The table itself, as the page was built. */
  children?: ComponentChildren
}

/** Narrows and orders the table of evidence that stands inside it. Without script the table is whole and this is not shown. */
export function EvidenceTable({ filters, total, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const table = useRef<BuiltTable | undefined>(undefined)
  const [state, setState] = useState<TableState>(WHOLE_TABLE)
  const [shown, setShown] = useState(total)

  useEffect(() => {
    const read = () => {
      const found = tableStateOf(location.hash)
      if (found) setState(found)
    }
    if (box.current) table.current = readTable(box.current)
    read()
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
    }
  }, [])

  useEffect(() => {
    if (table.current) setShown(arrangeRows(table.current, state))
  }, [state])

  const change = (part: Partial<TableState>) => {
    const after = { ...state, ...part }
    setState(after)
    history.pushState(null, '', `${location.pathname}${tableFragment(after)}`)
  }
  const facts = table.current?.rows.map((row) => row.facts) ?? []

  return (
    <div class="evidence">
      <search class="evidence-filters needs-script" aria-label="The findings">
        {filters.map(({ filter, label, options }) => (
          <Choice
            label={label}
            value={state[filter]}
            options={[['', 'Any'], ...withCounts(options, countValues(facts, state, filter))]}
            onChoose={(value) => change({ [filter]: value })}
          />
        ))}
        <Choice
          label="Order"
          value={state.order}
          options={Object.entries(TABLE_ORDERS)}
          onChoose={(order) => change({ order: order as TableState['order'] })}
        />
        <p role="status">{shown === total ? `All ${total} findings.` : `${shown} of ${total} findings.`}</p>
        {tableFragment(state) !== '' && (
          <button type="button" class="button light" onClick={() => change(WHOLE_TABLE)}>
            Show all
          </button>
        )}
      </search>
      <div ref={box}>{children}</div>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: [value: string, label: string][]
  onChoose: (value: string) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = `choose-${label.toLowerCase().replaceAll(' ', '-')}`
  return (
    <div class="evidence-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([option, words]) => (
          <option value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Labels with how many findings each would leave; before the table has been read there is nothing to count. */
function withCounts(
  options: Props['filters'][number]['options'],
  counts: Map<string, number>,
): typeof options {
  if (counts.size === 0) return options
  return options.map(([value, label]) => [value, `${label} (${counts.get(value) ?? 0})`])
}
