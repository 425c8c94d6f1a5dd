import type { z } from 'astro/zod'
import type { Position, Problem } from '~/domain/integrity/problem'
import type { Mention } from '~/domain/integrity/site-facts'
import { hasRepeatedKeys } from './json-tree'
import { jsonProblem, LocatedJson } from './located-json'
import { readText } from './read-text'

/** A file's values as they stand: they may break the schema, and are still good for the names they hold. */
export interface LocatedValues {
  raw: unknown
  /** What tells where values stand, made at the first call: that takes a while for a large file. */
  document: () => ValuePlaces
}

/** Tells where values stand in a file, and what they are called there. */
export interface ValuePlaces {
  positionOf: (path: readonly PropertyKey[]) => Position
  nameOf: (path: readonly PropertyKey[]) => string
}

/** A JSON file as it stands. */
export interface JsonFile<T = unknown> extends LocatedValues {
  text: string
  /** The values as the schema gives them; undefined where they break it. */
  data: T | undefined
}

/** Reads a JSON file and adds what is wrong with it to `problems`. Undefined where it is missing or no JSON. */
export function readJson<T>(
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): JsonFile<T> | undefined {
  const { text, problem } = readText(file)
  if (problem) {
    problems.push(problem)
    return undefined
  }
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    problems.push(jsonProblem(file, text, error))
    return undefined
  }
  let located: LocatedJson | undefined
  const document = () => (located ??= new LocatedJson(file, text))
  const { data, error } = schema.safeParse(raw)
  if (error) problems.push(...document().schemaProblems(error, schema))
  if (hasRepeatedKeys(text, raw)) problems.push(...document().repeatedKeys())
  return { raw, data, text, document }
}

/** The ids of a list, each with its place. */
export function idsIn({ raw, document }: LocatedValues): Mention[] {
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
