import { SORTS, type Sort } from '~/domain/finder/rank'
import { FILTERS, type FilterKind } from '~/domain/finder/wish'

/** The distances a reader can choose, in miles. */
export const MILES = ['5', '10', '15', '25', '50'] as const
export type Miles = (typeof MILES)[number]

/** Everything a reader has asked the finder for: for each filter the id of what was chosen. Empty strings mean nothing asked. */
export interface SearchState extends Record<FilterKind, string> {
  /** What is in the search box. */
  query: string
  /** Empty where none was chosen: then what was typed holds, or the usual distance. */
  miles: Miles | ''
  sort: Sort
}

export const NOTHING_ASKED: SearchState = {
  ...{ query: '', issue: '', place: '', miles: '', mode: '' },
  ...{ language: '', gender: '', modality: '', fee: '', register: '', time: '', clients: '' },
  sort: 'soonest',
}

/** What fields are called in the address. */
const KEYS: Record<'query' | FilterKind, string> = {
  ...{ query: 'q', issue: 'issue', place: 'place', mode: 'mode' },
  ...{ language: 'language', gender: 'gender', modality: 'therapy', fee: 'fee', register: 'register' },
  ...{ time: 'when', clients: 'clients' },
}

/**
 * The state as an address fragment (with `#`), or an empty string where nothing is asked. It stands in the
 * fragment because a browser never sends that to a server.
 */
export function toFragment(state: SearchState): string {
  const parameters = new URLSearchParams()
  for (const [field, key] of entriesOf(KEYS))
    if (state[field].trim()) parameters.set(key, state[field].trim())
  if (state.miles) parameters.set('miles', state.miles)
  if (state.sort !== NOTHING_ASKED.sort) parameters.set('sort', state.sort)
  const text = parameters.toString()
  return text ? `#${text}` : ''
}

/** Reads the state back. Anything it does not know is left out. */
export function fromFragment(fragment: string): SearchState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const state = { ...NOTHING_ASKED }
  for (const [field, key] of entriesOf(KEYS)) state[field] = parameters.get(key)?.trim() ?? ''
  state.miles = MILES.find((known) => known === parameters.get('miles')) ?? ''
  state.sort = SORTS.find((known) => known === parameters.get('sort')) ?? NOTHING_ASKED.sort
  return state
}

/** Whether a fragment belongs to something else on the page, such as the skip link's `#content`. */
export function isForeignFragment(fragment: string): boolean {
  return fragment.length > 1 && !fragment.includes('=')
}

/** Whether anything narrows the list. Neither the order nor a distance by itself does. */
export function isAsking(state: SearchState): boolean {
  return state.query.trim() !== '' || FILTERS.some((kind) => state[kind].trim() !== '')
}

function entriesOf<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][]
}
