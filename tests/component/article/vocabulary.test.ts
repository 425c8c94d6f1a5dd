import { expect, test } from 'vitest'
import { vocabularyWith } from '~/components/article/vocabulary'
import { ARTICLE_VOCABULARY } from '~/domain/addresses'

test('What articles may use is what the site provides, besides the citation that the plugin writes', () => {
  expect([...ARTICLE_VOCABULARY, 'Cite'].sort()).toEqual(
    Object.keys(vocabularyWith([], { findings: [], labels: new Map() })).sort(),
  )
})
