import type { SearchState } from '~/domain/finder/search-state'

/** Searches that show how one may ask. */
export const EXAMPLES = ['lost my mum, online', 'panic attacks, Leeds', 'Polish, under £60']

/** Searches to try, where nothing is asked yet. They keep the place where the chips come. */
export function Examples({ onChange }: { onChange: (part: Partial<SearchState>) => void }) {
  return (
    <>
      <span class="quiet">Try:</span>
      {EXAMPLES.map((query) => (
        <button key={query} type="button" class="chip chip-other" onClick={() => onChange({ query })}>
          {query}
        </button>
      ))}
    </>
  )
}
