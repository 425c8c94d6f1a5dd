import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'

const FIELDS = ['query', 'issue', 'place', 'mode', 'sort'] as const satisfies (keyof SearchState)[]

/**
 * What the reader typed or chose while the script was still on its way. The controls carry no names, so that even a
 * browser that submitted the form would send nothing; they are found by their ids.
 */
export function readForm(form: HTMLFormElement | null): Partial<SearchState> {
  const early: Record<string, string> = {}
  for (const field of FIELDS) {
    const control = form?.elements.namedItem(`finder-${field}`)
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue
    if (control.value !== NOTHING_ASKED[field]) early[field] = control.value
  }
  return early
}
