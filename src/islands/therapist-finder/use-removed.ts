import { useState } from 'preact/hooks'
import { toFragment, type SearchState } from '~/domain/finder/search-state'

/** A wish that was just taken out, and the way to put it back. */
export interface Removed {
  label: string
  before: SearchState
}

/** Remembers the wish taken out last, until the search changes in another way. */
export function useRemoved(
  state: SearchState,
): [Removed | undefined, (removed: Removed, after: SearchState) => void] {
  const [last, setLast] = useState<Removed & { at: string }>()
  const remember = (removed: Removed, after: SearchState) => setLast({ ...removed, at: toFragment(after) })
  return [last && last.at === toFragment(state) ? last : undefined, remember]
}
