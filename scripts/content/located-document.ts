import { LineCounter, isMap, isNode, parseDocument, type Document, type YAMLError } from 'yaml'
import type { z } from 'astro/zod'
import type { Position, Problem } from '~/domain/integrity/problem'
import { schemaProblems } from './schema-problems'
import { yamlFault } from './yaml-fault'

/** A YAML text that knows where each of its values stands in its file. */
export class LocatedDocument {
  readonly #lines = new LineCounter()
  readonly #document: Document

  /** `firstLine` is the line of the file that the text starts on. */
  constructor(
    readonly file: string,
    text: string,
    readonly firstLine = 1,
  ) {
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

  /** Where the value at `path` stands; where there is none, its nearest parent that exists. */
  positionOf(path: readonly PropertyKey[]): Position {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return this.#at(node.range[0])
    }
    return this.#at(0)
  }

  /** A schema's complaints as problems, each at its place. */
  schemaProblems(error: z.core.$ZodError, schema: z.ZodType): Problem[] {
    return schemaProblems(error, {
      ...{ value: this.value(), schema },
      positionOf: (path) => this.positionOf(path),
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
