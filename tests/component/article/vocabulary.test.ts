import { expect, test } from 'vitest'
import { vocabularyWith } from '~/components/article/vocabulary'
import { ARTICLE_VOCABULARY } from '~/domain/addresses'

test('What articles may use is what the site provides, besides the citation and the term that plugins write', () => {
  expect([...ARTICLE_VOCABULARY, 'Cite', 'Term'].sort()).toEqual(
    Object.keys(vocabularyWith([], { findings: [], labels: new Map() })).sort(),
  )
})
