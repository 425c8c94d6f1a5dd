import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { briefly, formsOf } from '~/domain/glossary/find-terms'
import { readingLevel } from '~/domain/house-style/reading-age'
import { glossarySchema } from '~/schemas/glossary-term'

const GLOSSARY = glossarySchema.parse(JSON.parse(readFileSync('content/glossary.json', 'utf8')))
/** Words that a page may show in place: more would be an article in the article. */
const MOST_IN_PLACE = 28
const FOR_AGE = 14

describe('The glossary', () => {
  test('It has at least sixty terms, each with its neighbours', () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(60)
    expect(GLOSSARY.filter(({ seeAlso }) => seeAlso.length === 0)).toEqual([])
  })

  test('It stands in the order of the alphabet', () => {
    const terms = GLOSSARY.map(({ term }) => term)
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')))
  })

  test.each(GLOSSARY.map((term) => [term.term, term] as const))(
    '%s: sixty words at most, and a short first sentence',
    (_, term) => {
      expect(term.definition.split(/\s+/).length).toBeLessThanOrEqual(60)
      expect(briefly(term).split(/\s+/).length).toBeLessThanOrEqual(MOST_IN_PLACE)
      expect(briefly(term)).toMatch(/[.!?]$/)
    },
  )

  test('No term points to itself, and no form belongs to two terms', () => {
    expect(GLOSSARY.filter(({ id, seeAlso }) => seeAlso.includes(id))).toEqual([])
    const forms = GLOSSARY.flatMap((term) => [...new Set(formsOf(term).map((form) => form.toLowerCase()))])
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })

  test('As a whole it can be read at fourteen, with its own terms counted', () => {
    const { age } = readingLevel(GLOSSARY.map(({ definition }) => definition).join('\n'), [])
    expect(age).toBeLessThanOrEqual(FOR_AGE)
  })
})
