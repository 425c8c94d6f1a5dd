import { describe, expect, it } from 'vitest'
import { toListing } from '~/domain/therapists/listing'
import { profileAddress } from '~/domain/therapists/profile-address'
import { issueRoomAddress, ONLINE_ADDRESS, placeRooms } from '~/domain/therapists/rooms'
import { addressesWhere, isProfile, isRoom, pageAt, readPages, type Page } from './built-site'
import { all, values, words } from './page-parts'
import { EXPORT, SITE_FACTS } from './content-facts'

const pages = readPages()
const rooms = pages.filter(isRoom)
const people = EXPORT.therapists
const profilesOn = ({ document }: Page) => values(document, '.card h3 a', 'href')

/** Everybody in a list, from its first page to its last. */
function everybodyFrom(address: string): string[] {
  const page = pageAt(pages, address)
  const [next] = values(page.document, 'a[rel=next]', 'href')
  return [...profilesOn(page), ...(next === undefined ? [] : everybodyFrom(next))]
}

describe('A list of therapists', () => {
  const issues = [...new Set(people.flatMap((person) => person.issues))]
  const towns = placeRooms(people.map(toListing))

  it.each(issues)('by issue holds those who work with %s, each once, and nobody else', (issue) => {
    const wanted = people.filter((person) => person.issues.includes(issue)).map(profileAddress)
    expect(everybodyFrom(issueRoomAddress(issue)).toSorted()).toEqual(wanted.sort())
  })

  it('by town holds those who see people there, each once, and nobody else', () => {
    expect(towns.length).toBeGreaterThan(0)
    const wrong = towns.filter(
      ({ address, listings }) =>
        everybodyFrom(address).toSorted().join() !==
        listings
          .map((each) => each.address)
          .sort()
          .join(),
    )
    expect(wrong.map(({ address }) => address)).toEqual([])
  })

  it('online holds those who work online', () => {
    const wanted = people.filter(({ modes }) => modes.includes('online')).map(profileAddress)
    expect(everybodyFrom(ONLINE_ADDRESS).toSorted()).toEqual(wanted.sort())
  })

  it('is there only where there is somebody', () => {
    expect(addressesWhere(rooms, (page) => profilesOn(page).length === 0)).toEqual([])
  })

  it('has a description of 120 to 155 characters', () => {
    const lengthOf = ({ document }: Page) =>
      values(document, 'meta[name=description]', 'content').join().length
    expect(addressesWhere(rooms, (page) => lengthOf(page) < 120 || lengthOf(page) > 155)).toEqual([])
  })

  it('names the pages before and after it to machines as it does to readers', () => {
    const links = ({ document }: Page, name: string, root: string) =>
      values(document, `${root}[rel=${name}]`, 'href').map((href) => new URL(href, SITE_FACTS.address).href)
    const differs = (page: Page) =>
      ['prev', 'next'].some((name) => links(page, name, 'link').join() !== links(page, name, 'a').join())
    expect(addressesWhere(rooms, differs)).toEqual([])
    expect(rooms.filter((page) => links(page, 'next', 'link').length > 0).length).toBeGreaterThan(0)
  })

  it.each(issues)('about %s says first how sure we can be, and where else help is', (issue) => {
    const aside = pageAt(pages, issueRoomAddress(issue)).document.querySelector('main aside')
    expect(words(aside)).toMatch(/evidence|No controlled studies found/i)
    const links = aside ? values(aside, 'a', 'href') : []
    expect(links).toEqual(
      expect.arrayContaining([expect.stringMatching(`^/issues/${issue}/#`), '/guides/nhs-routes/']),
    )
  })
})

describe('What profiles tell machines', () => {
  const data = ({ document }: Page) =>
    all(document, 'script[type="application/ld+json"]').map(({ textContent }) => textContent)

  it('is a page about a person, or nothing where the person is fictional', () => {
    const wrong = pages.filter(isProfile).filter((page) => {
      const [text = ''] = data(page)
      return EXPORT.sample ? text !== '' : !text.includes('"ProfilePage"')
    })
    expect(wrong.map(({ address }) => address)).toEqual([])
  })
})
