import type { Sort } from '~/domain/finder/rank'
import type { ChangeSearch } from './use-search-state'

const LABELS: Record<Sort, string> = {
  ...{ soonest: 'Soonest', near: 'Nearest', fee: 'Lowest fee', fit: 'Best fit', name: 'Last name' },
}

interface Props {
  sort: Sort
  /** There is a town to measure from. */
  hasPlace: boolean
  onChange: ChangeSearch
}

/** The order of the list. “Nearest” says what it needs. */
export function SortChoice({ sort: chosen, hasPlace, onChange }: Props) {
  return (
    <div class="finder-sort">
      <label for="finder-sort">Order</label>
      <select
        id="finder-sort"
        autocomplete="off"
        value={chosen}
        onChange={(event) => onChange({ sort: event.currentTarget.value as Sort }, 'push')}
      >
        {Object.entries(LABELS).map(([sort, label]) => (
          <option
            key={sort}
            value={sort}
            selected={sort === chosen}
            disabled={sort === 'near' && !hasPlace && chosen !== 'near'}
          >
            {sort === 'near' && !hasPlace ? `${label} (add a town)` : label}
          </option>
        ))}
      </select>
    </div>
  )
}
