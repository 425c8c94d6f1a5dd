import { expect, test } from 'vitest'
import { vocabularyWith } from '~/components/article/vocabulary'
import { ARTICLE_VOCABULARY } from '~/domain/addresses'

test('What articles may use is what the site provides, besides what its plugins write', () => {
  const evidence = { findings: [], claims: [], corrections: [], titles: new Map(), labels: new Map() }
  expect([...ARTICLE_VOCABULARY, 'Cite', 'Objection', 'Term'].sort()).toEqual(
    Object.keys(vocabularyWith([], evidence)).sort(),
  )
})
