import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  cardName,
  FILES_LINKED_BY_CODE,
  FIXED_ADDRESSES,
  guideAddress,
  issueAddress,
  sitePageAddress,
} from '~/domain/addresses'
import { siteAddressSchema } from '~/schemas/prose'

describe('Addresses of pages', () => {
  test('Each kind of page has its own place', () => {
    expect(guideAddress('does-it-work')).toBe('/guides/does-it-work/')
    expect(issueAddress('grief')).toBe('/issues/grief/')
    expect(sitePageAddress('about')).toBe('/about/')
  })

  test.each([...FIXED_ADDRESSES, guideAddress('a-b'), issueAddress('a'), sitePageAddress('c')])(
    '%s is written as an address of this site',
    (address) => expect(siteAddressSchema.safeParse(address).success).toBe(true),
  )

  test.each(FIXED_ADDRESSES)('%s has a page that makes it', (address) => {
    const page = `src/pages${address.replace(/\/$/, '')}`
    expect([`${page}.astro`, `${page}/index.astro`].some((file) => existsSync(file))).toBe(true)
  })
})

describe('Share cards', () => {
  test.each([
    ['/', 'home'],
    ['/guides/', 'guides'],
    ['/guides/does-it-work/', 'guides-does-it-work'],
  ])('The card of %s is called %s', (address, name) => expect(cardName(address)).toBe(name))
})

test.each(FILES_LINKED_BY_CODE)('%s, which code links to, is in the content', (file) => {
  expect(existsSync(`content/${file}`)).toBe(true)
})
