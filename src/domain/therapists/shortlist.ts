/** More people than this nobody compares; a link with more is cut. */
export const MOST_KEPT = 40

const ID = /^[a-z0-9-]{1,80}$/
const KEY = 'people'

/** The ids in what a device has kept, or none where it holds nothing that can be read. */
export function parseShortlist(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? soundIds(kept) : []
  } catch {
    return []
  }
}

/** A list of people as an address fragment (with `#`), which no browser sends to a server; empty for nobody. */
export function toShareFragment(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `#${KEY}=${ids.join('.')}`
}

/** The ids in a shared address; none where the fragment is another's. */
export function fromShareFragment(fragment: string): string[] {
  const list = new URLSearchParams(fragment.replace(/^#/, '')).get(KEY) ?? ''
  return soundIds(list.split('.'))
}

/** Two lists as one, the first first, nobody twice. */
export function joinShortlists(a: readonly string[], b: readonly string[]): string[] {
  return soundIds([...a, ...b])
}

function soundIds(values: readonly unknown[]): string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && ID.test(value))
  return [...new Set(ids)].slice(0, MOST_KEPT)
}
