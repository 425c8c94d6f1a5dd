import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossaryTermSchema, type GlossaryTerm } from '~/schemas/glossary-term'
import { listOf } from './read-json'

/** The terms of the glossary that are sound. What is wrong with the others, the check of the content says. */
export function readTerms(content: string): GlossaryTerm[] {
  const file = join(content, 'glossary.json')
  if (!existsSync(file)) return []
  try {
    const entries = listOf(JSON.parse(readFileSync(file, 'utf8')))
    return entries.flatMap((entry) => glossaryTermSchema.safeParse(entry).data ?? [])
  } catch {
    return []
  }
}
