import { useMemo } from 'preact/hooks'
import type { FacetOption, Facets } from '~/domain/finder/facets'
import type { SearchState } from '~/domain/finder/search-state'
import { valueLabel } from '~/domain/finder/value-label'
import type { FilterKind } from '~/domain/finder/wish'
import { useOptions } from './use-options'
import type { ChangeSearch } from './use-search-state'

interface Props {
  kind: FilterKind
  label: string
  /** What the empty choice is called. */
  any: string
  state: SearchState
  facets: Facets
  onChange: ChangeSearch
  /** Nobody can see the choices yet: only the chosen one is drawn. */
  isShut?: boolean
}

/** One filter: each choice with the number of people it would leave; one that would leave nobody cannot be chosen. */
export function Filter({ kind, label, any, state, facets, onChange, isShut }: Props) {
  const chosen = state[kind]
  const choices = facets[kind]
  const offered = useMemo(() => {
    const all = withChosen(choices, kind, chosen)
    return isShut ? all.filter(({ id }) => id === chosen) : all
  }, [choices, kind, chosen, isShut])
  const options = useOptions(offered, chosen)
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
        {options}
      </select>
    </div>
  )
}

/** A shared address may ask for what nobody on this list offers; the filter then says so. */
function withChosen(
  options: readonly FacetOption[],
  kind: FilterKind,
  chosen: string,
): readonly FacetOption[] {
  if (chosen === '' || options.some(({ id }) => id === chosen)) return options
  return [...options, { id: chosen, label: valueLabel(kind, chosen), count: 0 }]
}
