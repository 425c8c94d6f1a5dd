import type { FacetOption, Facets } from '~/domain/finder/facets'
import type { SearchState } from '~/domain/finder/search-state'
import { valueLabel } from '~/domain/finder/value-label'
import type { FilterKind } from '~/domain/finder/wish'
import type { ChangeSearch } from './use-search-state'

interface Props {
  kind: FilterKind
  label: string
  /** What the empty choice is called. */
  any: string
  state: SearchState
  facets: Facets
  onChange: ChangeSearch
}

/** One filter: each choice with the number of people it would leave; one that would leave nobody cannot be chosen. */
export function Filter({ kind, label, any, state, facets, onChange }: Props) {
  const chosen = state[kind]
  return (
    <div class="finder-field">
      <label for={`finder-${kind}`}>{label}</label>
      <select
        id={`finder-${kind}`}
        autocomplete="off"
        value={chosen}
        onChange={(event) => onChange({ [kind]: event.currentTarget.value }, 'push')}
      >
        <option value="" selected={chosen === ''}>
          {any}
        </option>
        {withChosen(facets[kind], kind, chosen).map(({ id, label: name, count }) => (
          <option key={id} value={id} selected={id === chosen} disabled={count === 0 && id !== chosen}>
            {`${name} (${count})`}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A shared address may ask for what nobody on this list offers; the filter then says so. */
function withChosen(options: readonly FacetOption[], kind: FilterKind, chosen: string): FacetOption[] {
  if (chosen === '' || options.some(({ id }) => id === chosen)) return [...options]
  return [...options, { id: chosen, label: valueLabel(kind, chosen), count: 0 }]
}
