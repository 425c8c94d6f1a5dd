import type { z } from 'astro/zod'
import { twiceProblem } from '~/domain/integrity/check-twice'
import { makeProblem, type Position, type Problem } from '~/domain/integrity/problem'
import { findJsonFault } from './json-fault'
import { readJsonTree, type JsonPart, type RepeatedKey } from './json-tree'
import { nameOf, schemaProblems } from './schema-problems'
import { TextLines } from './text-lines'

/** A JSON text that knows where each of its values stands in its file. */
export class LocatedJson {
  readonly #lines: TextLines
  readonly #top: JsonPart
  readonly #repeated: RepeatedKey[]
  readonly #value: unknown

  /** Throws where the text is not JSON. */
  constructor(
    readonly file: string,
    text: string,
  ) {
    this.#value = JSON.parse(text)
    this.#lines = new TextLines(file, text)
    const { top, repeated } = readJsonTree(text)
    this.#top = top
    this.#repeated = repeated
  }

  /** Where the value at `path` stands; where there is none, its nearest parent that exists. */
  positionOf(path: readonly PropertyKey[]): Position {
    let part = this.#top
    for (const key of path) {
      const next = part.parts?.get(String(key))
      if (!next) break
      part = next
    }
    return this.#lines.at(part === this.#top ? 0 : part.offset)
  }

  /** The path in one word, as complaints write it: `therapists[12].fee (t0013)`. */
  nameOf(path: readonly PropertyKey[]): string {
    return nameOf(path, this.#value)
  }

  /** A schema's complaints as problems, each at its place. */
  schemaProblems(error: Pick<z.core.$ZodError, 'issues'>, schema: z.ZodType): Problem[] {
    return schemaProblems(error, {
      ...{ value: this.#value, schema },
      positionOf: (path) => this.positionOf(path),
    })
  }

  /** Keys that are there twice: of their values only the last would count. */
  repeatedKeys(): Problem[] {
    return this.#repeated.map(({ key, offset, earlier }) =>
      twiceProblem(`key “${key}”`, this.#lines.at(offset), this.#lines.at(earlier)),
    )
  }
}

/** What makes a text unreadable as JSON, and where. `error` is what the reader of JSON threw. */
export function jsonProblem(file: string, text: string, error: unknown): Problem {
  const { offset, message, mend } = findJsonFault(text) ?? {
    offset: Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0),
    message: 'This file is not JSON.',
    mend: 'Compare it with a file that works, or put back the version before.',
  }
  return makeProblem(new TextLines(file, text).at(offset), message, mend)
}
