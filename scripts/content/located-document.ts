import { LineCounter, parseDocument, type Document, isNode } from 'yaml'
import type { z } from 'astro/zod'
import type { Position, Problem } from '~/domain/integrity/problem'

/** A YAML or JSON text that knows where each of its values stands in its file. */
export class LocatedDocument {
  readonly #lines = new LineCounter()
  readonly #document: Document

  /** `firstLine` is the line of the file that the text starts on. JSON is read as the YAML it is. */
  constructor(
    readonly file: string,
    text: string,
    readonly firstLine = 1,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true })
  }

  /** The values, as JavaScript. */
  value(): unknown {
    return this.#document.toJS() as unknown
  }

  /** What makes the text unreadable. */
  syntaxProblems(): Problem[] {
    return this.#document.errors.map((error) => ({
      ...this.#at(error.pos[0]),
      message: `This cannot be read: ${error.message.split('\n')[0] ?? ''}`,
      mend: 'Look for a missing quotation mark, comma, bracket or space after a colon on this line or the one before.',
      severity: 'error',
    }))
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
    return error.issues.map((issue) => ({
      ...this.positionOf(issue.path),
      message: `${nameOf(issue.path)} ${complaint(issue)}`,
      mend: mendFor(issue),
      severity: 'error',
    }))
  }

  #at(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.file, line: Math.max(line, 1) + this.firstLine - 1, column: Math.max(col, 1) }
  }
}

/** `['therapists', 12, 'fee']` → `therapists[12].fee`. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This file'
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`
    return name === '' ? String(part) : `${name}.${String(part)}`
  }, '')
}

function complaint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has a key nobody knows: ${issue.keys.join(', ')}.`
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined'))
    return 'is missing.'
  return /^(is|has|needs)\b/.test(issue.message) ? `${issue.message}.` : `is not right: ${issue.message}.`
}

function mendFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Check its spelling, or take it out.'
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'invalid_type') return `It should be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}.`
  return 'Change it so that this holds.'
}
