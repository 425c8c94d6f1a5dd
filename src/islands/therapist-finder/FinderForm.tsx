import type { ComponentChildren, RefObject } from 'preact'
import type { Facets, FacetOption } from '~/domain/finder/facets'
import type { Sort } from '~/domain/finder/rank'
import type { SearchState } from '~/domain/finder/search-state'
import type { ChangeSearch } from './use-search-state'

interface Props {
  form: RefObject<HTMLElement | null>
  state: SearchState
  facets: Facets
  onChange: ChangeSearch
  /** The reader has come near the form: time to fetch the data. */
  onWanted: () => void
  /** Stands under the box, above the filters: what must be seen without scrolling. */
  children?: ComponentChildren
}

const SORT_LABELS: Record<Sort, string> = {
  ...{ soonest: 'Soonest', near: 'Nearest', fee: 'Lowest fee', fit: 'Best fit', name: 'Last name' },
}

/** The search box, three filters with counts, and the order. */
export function FinderForm({ form, state, facets, onChange, onWanted, children }: Props) {
  return (
    <search ref={form} class="finder-form needs-script" aria-label="Therapists" onFocusIn={onWanted}>
      <div class="finder-field finder-query">
        <label for="finder-query">What do you need?</label>
        <input
          id="finder-query"
          type="search"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="finder-hint"
          value={state.query}
          onInput={(event) => onChange({ query: event.currentTarget.value }, 'replace')}
          onKeyDown={(event) => event.key === 'Escape' && onChange({ query: '' }, 'replace')}
        />
        <p id="finder-hint" class="small quiet">
          In your own words, such as “can’t sleep, Leeds, evenings”, or a name. Nothing you type leaves your
          device.
        </p>
      </div>
      {children}
      <Filter
        id="issue"
        label="Issue"
        any="Any issue"
        chosen={state.issue}
        options={facets.issue}
        {...{ onChange }}
      />
      <Filter
        id="place"
        label="Within 15 miles of"
        any="Anywhere"
        chosen={state.place}
        options={facets.place}
        {...{ onChange }}
      />
      <Filter
        id="mode"
        label="How you meet"
        any="Any way"
        chosen={state.mode}
        options={facets.mode}
        {...{ onChange }}
      />
      <SortChoice sort={state.sort} {...{ onChange }} />
    </search>
  )
}

interface SortProps {
  sort: Sort
  onChange: Props['onChange']
}

function SortChoice({ sort: chosen, onChange }: SortProps) {
  return (
    <div class="finder-field">
      <label for="finder-sort">Order</label>
      <select
        id="finder-sort"
        autocomplete="off"
        value={chosen}
        onChange={(event) => onChange({ sort: event.currentTarget.value as Sort }, 'push')}
      >
        {Object.entries(SORT_LABELS).map(([sort, label]) => (
          <option key={sort} value={sort} selected={sort === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface FilterProps {
  id: 'issue' | 'place' | 'mode'
  label: string
  /** What the empty choice is called. */
  any: string
  chosen: string
  options: FacetOption[]
  onChange: Props['onChange']
}

function Filter({ id, label, any, chosen, options, onChange }: FilterProps) {
  return (
    <div class="finder-field">
      <label for={`finder-${id}`}>{label}</label>
      <select
        id={`finder-${id}`}
        autocomplete="off"
        value={chosen}
        onChange={(event) => onChange({ [id]: event.currentTarget.value }, 'push')}
      >
        <option value="" selected={chosen === ''}>
          {any}
        </option>
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === chosen}>
            {`${option.label} (${option.count})`}
          </option>
        ))}
      </select>
    </div>
  )
}
