import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listOf } from '../content/read-json'
import { readValues } from '../content/read-values'

/** Claims of the ledger, by their kind. Undefined where there is no ledger, or where it cannot be read. */
export function readClaims(content: string): Record<string, number> | undefined {
  const file = join(content, 'claims.json')
  if (!existsSync(file)) return undefined
  try {
    const claims = listOf(readValues(file))
    return countBy(claims.map(({ kind }) => (typeof kind === 'string' ? kind : 'of no kind')))
  } catch {
    return undefined
  }
}

/** How often each name occurs, the most frequent first. */
export function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en')))
}
