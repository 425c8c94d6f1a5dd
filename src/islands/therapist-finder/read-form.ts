import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'

const FIELDS = ['query', 'issue', 'place', 'mode', 'sort'] as const satisfies (keyof SearchState)[]

/** What the reader typed or chose in the controls while the script was still on its way. */
export function readForm(form: HTMLElement | null): Partial<SearchState> {
  const early: Record<string, string> = {}
  for (const field of FIELDS) {
    const control = form?.querySelector<HTMLInputElement | HTMLSelectElement>(`#finder-${field}`)
    if (control && control.value !== NOTHING_ASKED[field]) early[field] = control.value
  }
  return early
}
