import './finder-form.css'
import type { ComponentChildren, RefObject } from 'preact'
import type { Facets } from '~/domain/finder/facets'
import { milesText, USUAL_MILES } from '~/domain/finder/distance'
import { MILES, type SearchState } from '~/domain/finder/search-state'
import { Filter } from './Filter'
import { MoreFilters } from './MoreFilters'
import { UnderBox } from './UnderBox'
import type { ChangeSearch } from './use-search-state'

interface Props {
  form: RefObject<HTMLElement | null>
  state: SearchState
  facets: Facets
  onChange: ChangeSearch
  /** The distance that was typed, in miles. */
  typedMiles: number | undefined
  /** The reader has come near the form: time to fetch the data. */
  onWanted: () => void
  /** How many were found, for those who cannot see the list from here. */
  found: string | undefined
  /** The reader wants to go to the list. */
  onSee: () => void
  /** Stands under the box, above the filters: what must be seen without scrolling. */
  children?: ComponentChildren
}

/** The search box, the three filters most people need, and the rest behind a disclosure. */
export function FinderForm(props: Props) {
  const { form, state, facets, onChange, typedMiles, onWanted, found, onSee, children } = props
  const filter = { state, facets, onChange }
  return (
    <search ref={form} class="finder-form needs-script no-print" aria-label="Therapists" onFocusIn={onWanted}>
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
        <UnderBox {...{ found, onSee }} />
      </div>
      {children}
      <Filter kind="issue" label="Issue" any="Any issue" {...filter} />
      <Filter kind="mode" label="How you meet" any="Any way" {...filter} />
      <Filter kind="place" label="Town" any="Anywhere" {...filter} />
      <Distance {...filter} typedMiles={typedMiles} />
      <MoreFilters {...filter} />
    </search>
  )
}

/**
 * How far from the town. Shut until there is a town, and then it says how many people each distance gives. What was typed
 * is chosen until something else is.
 */
function Distance({
  state,
  facets,
  typedMiles = USUAL_MILES,
  onChange,
}: Pick<Props, 'state' | 'facets' | 'typedMiles' | 'onChange'>) {
  const counts = new Map(facets.miles.map(({ id, count }) => [id, ` (${count})`]))
  const typed = String(typedMiles)
  const chosen = state.miles || typed
  const offered = [...new Set([...MILES, typed])].sort((a, b) => Number(a) - Number(b))
  const choose = (miles: string) =>
    onChange({ miles: miles === typed ? '' : (miles as SearchState['miles']) }, 'push')
  return (
    <div class="finder-field">
      <label for="finder-miles">Within</label>
      <select
        id="finder-miles"
        autocomplete="off"
        disabled={facets.miles.length === 0}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {offered.map((miles) => (
          <option key={miles} value={miles} selected={miles === chosen}>
            {`${milesText(Number(miles))}${counts.get(miles) ?? ''}`}
          </option>
        ))}
      </select>
    </div>
  )
}
