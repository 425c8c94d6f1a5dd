import { join } from 'node:path'
import { readableFiles } from './readable-files'
import { findHouseTerms } from '~/domain/house-style/house-terms'
import { placeOf } from '~/domain/house-style/readable-text'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import { houseTermSchema, houseTermsSchema, type HouseTerm } from '~/schemas/house-term'
import { listOf, readJson } from './read-json'

/** Every word of the house list that stands where readers see it, with what to write instead. */
export function checkHouseTerms(content: string): Problem[] {
  const problems: Problem[] = []
  const list = readJson(join(content, 'house-terms.json'), houseTermsSchema, problems)
  const terms = listOf(list?.raw).flatMap((entry) => houseTermSchema.safeParse(entry).data ?? [])
  const found = readableFiles(content).flatMap(({ file, text }) =>
    findHouseTerms(text, terms).map(({ found, offset, term }) =>
      makeProblem({ file, ...placeOf(text, offset) }, messageFor(found, term), mendFor(term)),
    ),
  )
  return [...problems, ...found]
}

function messageFor(found: string, { why }: HouseTerm): string {
  return `We do not write “${found}”. ${why}`
}

function mendFor({ instead }: HouseTerm): string {
  return `Write instead: ${instead}.`
}
