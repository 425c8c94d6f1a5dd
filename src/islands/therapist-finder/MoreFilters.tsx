import { useEffect, useRef, useState } from 'preact/hooks'
import type { Facets } from '~/domain/finder/facets'
import type { SearchState } from '~/domain/finder/search-state'
import type { FilterKind } from '~/domain/finder/wish'
import { Filter } from './Filter'
import type { ChangeSearch } from './use-search-state'

interface Props {
  state: SearchState
  facets: Facets
  onChange: ChangeSearch
}

const MORE: [kind: FilterKind, label: string, any: string][] = [
  ['fee', 'Fee a session', 'Any fee'],
  ['time', 'Next free time', 'Any time'],
  ['modality', 'Kind of therapy', 'Any kind'],
  ['language', 'Language', 'Any language'],
  ['gender', 'Therapist’s gender', 'Any gender'],
  ['register', 'Register', 'Any register'],
]

/**
 * The filters that fewer people need, behind a button that says how many of them are set. Their choices are drawn when
 * the button is first pressed: a phone need not lay out a hundred lines that most readers never see.
 */
export function MoreFilters({ state, facets, onChange }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpened, setOpened] = useState(false)
  // It may have been opened before the script came.
  useEffect(() => setOpened(details.current?.open ?? false), [])
  const taking = facets.clients.find(({ id }) => id === 'taking')
  const set = MORE.filter(([kind]) => state[kind] !== '').length + (state.clients ? 1 : 0)
  return (
    <details ref={details} class="finder-extra" onToggle={() => setOpened(true)}>
      <summary>
        More filters
        {set > 0 && <span class="finder-set">{set} set</span>}
      </summary>
      <div class="finder-extra-fields">
        {MORE.map(([kind, label, any]) => (
          <Filter key={kind} {...{ kind, label, any, state, facets, onChange }} isShut={!isOpened} />
        ))}
        <label class="finder-check">
          <input
            id="finder-clients"
            type="checkbox"
            checked={state.clients !== ''}
            disabled={taking?.count === 0 && state.clients === ''}
            onChange={(event) => onChange({ clients: event.currentTarget.checked ? 'taking' : '' }, 'push')}
          />
          Taking new clients{taking && ` (${taking.count})`}
        </label>
      </div>
    </details>
  )
}
