import { LineCounter, isMap, isNode, parseDocument, type Document, type YAMLError } from 'yaml'
import type { z } from 'astro/zod'
import type { Position, Problem } from '~/domain/integrity/problem'
import { findJsonFault } from './json-fault'
import { schemaMend, schemaMessage } from './schema-fault'
import { yamlFault } from './yaml-fault'

/** A YAML or JSON text that knows where each of its values stands in its file. */
export class LocatedDocument {
  readonly #lines = new LineCounter()
  readonly #document: Document
  readonly #text: string

  /** `firstLine` is the line of the file that the text starts on. JSON is read as the YAML it is. */
  constructor(
    readonly file: string,
    text: string,
    readonly firstLine = 1,
  ) {
    this.#text = text
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true })
  }

  /** The values, as JavaScript; undefined where they cannot be read. */
  value(): unknown {
    try {
      return this.#document.toJS() as unknown
    } catch {
      return undefined
    }
  }

  /** What makes the text unreadable as YAML: the first fault only, since the others tend to follow from it. */
  yamlProblems(): Problem[] {
    const [error] = this.#document.errors
    return error ? [{ ...this.#at(this.#startOf(error)), ...yamlFault(error), severity: 'error' }] : []
  }

  /** What makes the text unreadable as JSON. */
  jsonProblem(): Problem {
    const { offset, ...words } = findJsonFault(this.#text) ?? {
      offset: this.#document.errors[0]?.pos[0] ?? 0,
      message: 'This file is not JSON.',
      mend: 'Compare it with a file that works, or put back the version before.',
    }
    return { ...this.#at(offset), ...words, severity: 'error' }
  }

  /** Where the value at `path` stands; where there is none, its nearest parent that exists. */
  positionOf(path: readonly PropertyKey[]): Position {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return this.#at(node.range[0])
    }
    return this.#at(0)
  }

  /** A schema's complaints as problems, each at its place. */
  schemaProblems(error: z.core.$ZodError): Problem[] {
    const value = this.value()
    return error.issues.flatMap(oneForEachKey).map((issue) => {
      const fault = { issue, found: valueAt(value, issue.path) }
      const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys : []
      return {
        ...this.positionOf([...issue.path, ...unknownKey]),
        message: schemaMessage(nameOf(issue.path, value), fault),
        mend: schemaMend(fault),
        severity: 'error',
      }
    })
  }

  /** Where a fault starts: what is never closed is found missing at the end, but was opened with its key. */
  #startOf({ code, pos: [found] }: YAMLError): number {
    const top = this.#document.contents
    if (code !== 'MISSING_CHAR' || !isMap(top)) return found
    const opened = top.items.map(({ value }) => (isNode(value) ? (value.range?.[0] ?? 0) : 0))
    return Math.max(...opened.filter((offset) => offset <= found))
  }

  #at(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.file, line: Math.max(line, 1) + this.firstLine - 1, column: Math.max(col, 1) }
  }
}

/** A complaint about several unknown keys as one complaint for each. */
function oneForEachKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (isObject(parent) ? (parent as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}

/** `['therapists', 12, 'fee']` → `therapists[12].fee (t0013)`: the path, and the id of the thing it leads into. */
function nameOf(path: readonly PropertyKey[], value: unknown): string {
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
