import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isListingFile } from '~/domain/therapists/listing'
import { profileAddress } from '~/domain/therapists/profile-address'
import { addressesWhere, filesOf, isProfile, pageAt, readPages, SITE, type Page } from './built-site'
import { all, values, words } from './page-parts'
import { EXPORT } from './content-facts'

const pages = readPages()
const people = EXPORT.therapists
const profiles = pages.filter(isProfile)

/** A list from its first page on: each page leads to the next. */
function listFrom(address: string): Page[] {
  const page = pageAt(pages, address)
  const [next] = values(page.document, 'a[rel=next]', 'href')
  return next === undefined ? [page] : [page, ...listFrom(next)]
}

describe('Every therapist of the export', () => {
  it('has a profile, and nobody else has', () => {
    expect(profiles.map(({ address }) => address).sort()).toEqual(people.map(profileAddress).sort())
  })

  it('is in the whole list as HTML, once, with a link to the profile', () => {
    const list = listFrom('/therapists/')
    const linked = list.flatMap(({ document }) => values(document, '.card h3 a', 'href'))
    expect(linked.toSorted()).toEqual(people.map(profileAddress).sort())
    const names = list.flatMap(({ document }) => all(document, '.card h3').map(words))
    expect(names.toSorted()).toEqual(people.map(({ name }) => name.trim()).sort())
  })

  it('is on the profile with name, title and biography', () => {
    const wrong = people.filter((person) => {
      const text = words(pageAt(pages, profileAddress(person)).document.querySelector('main'))
      const bio = person.bio.replace(/\s+/g, ' ').trim()
      return ![person.name, person.title, bio].every((part) => text.includes(part))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

/** True for a sample; an export of real people must not be called fictional. */
describe(`People of ${EXPORT.sample ? 'a sample are' : 'a real export are never'} called fictional`, () => {
  const isSaid = (text: string) => /fictional/i.test(text)

  it('on every card', () => {
    const cards = pages.flatMap(({ document }) => all(document, '.card'))
    expect(cards.length).toBeGreaterThanOrEqual(people.length)
    expect(cards.filter((card) => isSaid(words(card)) !== EXPORT.sample).map(words)).toEqual([])
  })

  it('on every profile, in words and in its description', () => {
    const main = (document: Document) => words(document.querySelector('main'))
    const description = (document: Document) => values(document, 'meta[name=description]', 'content').join()
    expect(addressesWhere(profiles, ({ document }) => isSaid(main(document)) !== EXPORT.sample)).toEqual([])
    expect(
      addressesWhere(profiles, ({ document }) => isSaid(description(document)) !== EXPORT.sample),
    ).toEqual([])
  })

  it('in every data file that names people', () => {
    const naming = filesOf()
      .filter((name) => name.endsWith('.json') && !name.startsWith('pagefind/'))
      .map((name) => ({ name, text: readFileSync(join(SITE, name), 'utf8') }))
      .filter(({ text }) => people.some((person) => text.includes(person.name)))
    expect(naming.map(({ name }) => name)).toContain('data/therapists.json')
    expect(naming.filter(({ text }) => isSaid(text) !== EXPORT.sample).map(({ name }) => name)).toEqual([])
  })
})

describe('The data file of the finder', () => {
  const text = readFileSync(join(SITE, 'data/therapists.json'), 'utf8')
  const file: unknown = JSON.parse(text)
  const listings = isListingFile(file) ? file.listings : []

  it('lists everybody, in a form the finder reads', () => {
    expect(listings.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort())
  })

  it('leads to profiles that exist', () => {
    const addresses = new Set(profiles.map(({ address }) => address))
    expect(listings.filter(({ address }) => !addresses.has(address))).toEqual([])
  })

  it('holds no biography, e-mail address, telephone number or website', () => {
    const keys = new Set(listings.flatMap((listing) => Object.keys(listing)))
    expect(
      ['bio', 'contact', 'email', 'telephone', 'website', 'photo'].filter((key) => keys.has(key)),
    ).toEqual([])
    const secrets = people.flatMap(({ bio, contact }) => [bio, ...Object.values(contact)])
    expect(
      secrets.filter((secret) => secret !== undefined && secret !== '' && text.includes(secret)),
    ).toEqual([])
    expect(text).not.toContain('@')
  })

  it('places nobody more exactly than to about a kilometre', () => {
    const exact = listings
      .flatMap(({ places }) => places)
      .filter(({ lat, lon }) => !isCoarse(lat) || !isCoarse(lon))
    expect(exact).toEqual([])
  })
})

function isCoarse(degrees: number): boolean {
  return Number(degrees.toFixed(2)) === degrees
}
