import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { isProfile, readPages, type Page } from './built-site'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes <br>, Preact <br/>: both are right.
    'void-style': 'off',
    // Templates break their lines after a space; readers never meet it.
    'no-trailing-whitespace': 'off',
  },
})

const pages = readPages()

/** What the validator holds against a page, each with its place and a way to find it. */
function faultsOf({ address, html }: Page): string[] {
  const { results } = validator.validateStringSync(html, address)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${address}:${line}:${column} ${ruleId}: ${message} (${selector ?? 'whole page'})`,
    ),
  )
}

describe('The HTML is valid', () => {
  it.each(pages.filter((page) => !isProfile(page)))('on $address', (page) => {
    expect(faultsOf(page)).toEqual([])
  })

  it('on the profile of every therapist', () => {
    const profiles = pages.filter(isProfile)
    expect(profiles.length).toBeGreaterThan(0)
    expect(profiles.flatMap(faultsOf)).toEqual([])
  })
})
