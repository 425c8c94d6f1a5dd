import { modeLabel } from '~/domain/finder/mode-label'
import type { FilterKind } from '~/domain/finder/wish'

const LABELS: Partial<Record<FilterKind, Record<string, string>>> = {
  gender: { female: 'Woman', male: 'Man', 'non-binary': 'Non-binary' },
  time: { evening: 'Evening', weekend: 'Weekend', daytime: 'Weekday daytime' },
  fee: { sliding: 'Sliding scale', low: 'Lower fee or sliding scale' },
  clients: { taking: 'Taking new clients' },
}

/** The words for a value of a filter, where these are not the value itself. Issues have their own labels. */
export function valueLabel(kind: FilterKind, id: string): string {
  const most = kind === 'fee' ? /^max:(\d+)$/.exec(id)?.[1] : undefined
  if (most) return `Up to £${most}`
  if (kind === 'mode') return modeLabel(id)
  const known = LABELS[kind]?.[id]
  if (known) return known
  return kind === 'gender' ? id.charAt(0).toUpperCase() + id.slice(1) : id
}
