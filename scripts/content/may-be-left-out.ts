import { z } from 'astro/zod'

/** Whether a schema takes a value that lacks the key at the end of `path`. */
export function mayBeLeftOut(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const field = path.reduce<unknown>((whole, key) => {
    const within = withoutWrapping(whole)
    if (within instanceof z.ZodObject) return within.shape[String(key)]
    return within instanceof z.ZodArray ? within.element : undefined
  }, schema)
  return field instanceof z.ZodType && field.safeParse(undefined).success
}

/** What is inside of an optional or nullable schema. */
function withoutWrapping(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? withoutWrapping(schema.unwrap())
    : schema
}
