import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'astro/zod'
import type { Problem } from '~/domain/integrity/problem'
import type { Mention } from '~/domain/integrity/site-facts'
import { LocatedDocument } from './located-document'

/** A JSON file as it stands: its values may break the schema, and are still good for the names they hold. */
export interface JsonFile {
  raw: unknown
  /** The file with its positions, read at the first call: that takes a while for a large file. */
  document: () => LocatedDocument
}

/** Reads a JSON file and adds what is wrong with it to `problems`. Undefined where it is missing or no JSON. */
export function readJson(file: string, schema: z.ZodType, problems: Problem[]): JsonFile | undefined {
  if (!existsSync(file)) {
    problems.push(missingFile(file))
    return undefined
  }
  const text = readFileSync(file, 'utf8')
  let located: LocatedDocument | undefined
  const document = () => (located ??= new LocatedDocument(file, text))
  try {
    const raw = JSON.parse(text) as unknown
    const result = schema.safeParse(raw)
    if (!result.success) problems.push(...document().schemaProblems(result.error))
    return { raw, document }
  } catch {
    problems.push(document().jsonProblem())
    return undefined
  }
}

/** The ids of a list, each with its place. */
export function idsIn({ raw, document }: JsonFile): Mention[] {
  return listOf(raw).flatMap(({ id }, index) =>
    typeof id === 'string' ? [{ name: id, ...document().positionOf([index, 'id']) }] : [],
  )
}

/** A value as a list of objects. What is not an object counts as an empty one, so that places stay right. */
export function listOf(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {},
  )
}

function missingFile(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error' as const },
    message: 'This file is missing.',
    mend: 'Put it back, or name the right one.',
  }
}
