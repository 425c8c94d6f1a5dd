import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { glossaryTermSchema, type GlossaryTerm } from '~/schemas/glossary-term'
import { listOf } from './read-json'
import { readValues } from './read-values'

/** The terms of the glossary that are sound. What is wrong with the others, the check of the content says. */
export function readTerms(content: string): GlossaryTerm[] {
  const file = join(content, 'glossary.json')
  if (!existsSync(file)) return []
  try {
    const entries = listOf(readValues(file))
    return entries.flatMap((entry) => glossaryTermSchema.safeParse(entry).data ?? [])
  } catch {
    return []
  }
}
