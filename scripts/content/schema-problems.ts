import type { z } from 'astro/zod'
import type { Position, Problem } from '~/domain/integrity/problem'
import { mayBeLeftOut } from './may-be-left-out'
import { schemaMend, schemaMessage } from './schema-fault'

/** What a schema complains about. */
export interface Checked {
  value: unknown
  positionOf: (path: readonly PropertyKey[]) => Position
  schema: z.ZodType
}

/** A schema's complaints as problems, each at its place. */
export function schemaProblems(
  { issues }: Pick<z.core.$ZodError, 'issues'>,
  { value, positionOf, schema }: Checked,
): Problem[] {
  return issues.flatMap(oneForEachKey).map((issue) => {
    const found = valueAt(value, issue.path)
    const fault = { issue, found, isOptional: found === null && mayBeLeftOut(schema, issue.path) }
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys : []
    return {
      ...positionOf([...issue.path, ...unknownKey]),
      message: schemaMessage(nameOf(issue.path, value), fault),
      mend: schemaMend(fault),
      severity: 'error',
    }
  })
}

/** A complaint about several unknown keys as one complaint for each. */
function oneForEachKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (isObject(parent) ? (parent as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}

/** `['therapists', 12, 'fee']` → `therapists[12].fee (t0013)`: the path, and the id of the thing it leads into. */
export function nameOf(path: readonly PropertyKey[], value: unknown): string {
  if (path.length === 0) return 'This file'
  const name = path.reduce<string>((start, part) => {
    if (typeof part === 'number') return `${start}[${part}]`
    return start === '' ? String(part) : `${start}.${String(part)}`
  }, '')
  const owners = path.map((_, length) => valueAt(value, path.slice(0, length + 1)))
  const ids = owners.flatMap((owner) => (isObject(owner) && 'id' in owner ? [String(owner.id)] : []))
  return ids.length > 0 ? `${name} (${ids.at(-1)})` : name
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
