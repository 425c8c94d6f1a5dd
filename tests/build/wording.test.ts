import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findHouseTerms } from '~/domain/house-style/house-terms'
import { houseTermsSchema } from '~/schemas/house-term'
import { readPages, type Page } from './built-site'

const TERMS = houseTermsSchema.parse(JSON.parse(readFileSync('content/house-terms.json', 'utf8')))

/** Other people's words: titles of works, names, and addresses. */
const NOT_OURS =
  'svg, script, style, .references, .margin-note, .rests-on, .card, #finder-modality, a[href^="/evidence/"], a[href^="http"]'

/** The pages whose words are ours: not those of single works, and not therapists' profiles. */
const pages = readPages().filter(({ address }) => !/^\/(evidence|therapists)\/./.test(address))

/** What a page says in our own words. */
function ownWords({ document }: Page): string {
  const body = document.body.cloneNode(true) as HTMLElement
  for (const element of body.querySelectorAll(NOT_OURS)) element.remove()
  for (const block of body.querySelectorAll('p, li, h1, h2, h3, dt, dd, td, th, div, option, label, button'))
    block.append('\n')
  return body.textContent
}

describe('The words that readers meet, those in the code too', () => {
  it.each(pages)('$address holds no word of the house list', (page) => {
    expect(findHouseTerms(ownWords(page), TERMS).map(({ found, term }) => `${found}: ${term.why}`)).toEqual(
      [],
    )
  })
})
