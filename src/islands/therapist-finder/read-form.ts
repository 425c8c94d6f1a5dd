import { NOTHING_ASKED, type SearchState } from '~/domain/finder/search-state'

const FIELDS = Object.keys(NOTHING_ASKED) as (keyof SearchState)[]

/** What the reader typed or chose in the controls of the finder while the script was still on its way. */
export function readForm(finder: ParentNode | null | undefined): Partial<SearchState> {
  const early: Record<string, string> = {}
  for (const field of FIELDS) {
    const control = finder?.querySelector<HTMLInputElement | HTMLSelectElement>(`#finder-${field}`)
    // What is shut cannot have been chosen.
    if (control?.disabled) continue
    const value = control instanceof HTMLInputElement ? valueOf(control) : control?.value
    if (value !== undefined && value !== NOTHING_ASKED[field]) early[field] = value
  }
  return early
}

function valueOf({ type, checked, value }: HTMLInputElement): string {
  return type === 'checkbox' ? (checked ? 'taking' : '') : value
}
