import { SORTS, type Sort } from '~/domain/finder/rank'

/** Everything a reader has asked the finder for. Empty strings mean nothing asked. */
export interface SearchState {
  /** What is in the search box. */
  query: string
  issue: string
  /** A town. */
  place: string
  mode: string
  sort: Sort
}

export const NOTHING_ASKED: SearchState = { query: '', issue: '', place: '', mode: '', sort: 'soonest' }

const KEYS: Record<Exclude<keyof SearchState, 'sort'>, string> = {
  query: 'q',
  issue: 'issue',
  place: 'place',
  mode: 'mode',
}

/**
 * The state as an address fragment (with `#`), or an empty string where nothing is asked. It stands in the
 * fragment because a browser never sends that to a server.
 */
export function toFragment(state: SearchState): string {
  const parameters = new URLSearchParams()
  for (const [field, key] of entriesOf(KEYS))
    if (state[field].trim()) parameters.set(key, state[field].trim())
  if (state.sort !== NOTHING_ASKED.sort) parameters.set('sort', state.sort)
  const text = parameters.toString()
  return text ? `#${text}` : ''
}

/** Reads the state back. Anything it does not know is left out. */
export function fromFragment(fragment: string): SearchState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const state = { ...NOTHING_ASKED }
  for (const [field, key] of entriesOf(KEYS)) state[field] = parameters.get(key)?.trim() ?? ''
  const sort = SORTS.find((known) => known === parameters.get('sort'))
  return sort ? { ...state, sort } : state
}

/** Whether a fragment belongs to something else on the page, such as the skip link's `#content`. */
export function isForeignFragment(fragment: string): boolean {
  return fragment.length > 1 && !fragment.includes('=')
}

/** Whether anything narrows the list. The order alone does not. */
export function isAsking(state: SearchState): boolean {
  return entriesOf(KEYS).some(([field]) => state[field].trim() !== '')
}

function entriesOf<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][]
}
