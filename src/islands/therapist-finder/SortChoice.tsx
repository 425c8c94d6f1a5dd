import type { Sort } from '~/domain/finder/rank'

const LABELS: Record<Sort, string> = {
  ...{ soonest: 'Soonest', near: 'Nearest', fee: 'Lowest fee', fit: 'Best fit', name: 'Last name' },
}

interface Props {
  sort: Sort
  /** There is a town to measure from. */
  hasPlace: boolean
  /** The day of which the order is, where it is no longer that of today. */
  oldOrder: string | undefined
  onChoose: (sort: Sort) => void
}

/** The order of the list. “Nearest” says what it needs; an order of another day says of which, and not “Soonest”. */
export function SortChoice({ sort, hasPlace, oldOrder, onChoose }: Props) {
  const chosen = oldOrder ? '' : sort
  return (
    <div class="finder-sort">
      <label for="finder-sort">Order</label>
      <select
        id="finder-sort"
        autocomplete="off"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as Sort)}
      >
        {oldOrder && (
          <option value="" selected disabled>
            Of {oldOrder}
          </option>
        )}
        {Object.entries(LABELS).map(([each, label]) => (
          <option
            key={each}
            value={each}
            selected={each === chosen}
            disabled={each === 'near' && !hasPlace && chosen !== 'near'}
          >
            {each === 'near' && !hasPlace ? `${label} (add a town)` : label}
          </option>
        ))}
      </select>
    </div>
  )
}
