import { expect, test, type Page, type Route } from '@playwright/test'
import { knownTowns } from '~/domain/finder/known-towns'
import { People } from '~/domain/finder/people'
import { placesOf, type WordsFile } from '~/domain/finder/words-file'
import type { Listing } from '~/domain/therapists/listing'
import { ListingTable } from '~/domain/therapists/listing-table'
import { encodeListings } from '~/domain/therapists/make-finder-file'
import { countFound, finderOn, untilAwake } from './finder-page'
import { readBuilt } from './site-pages'

// The list of the site, sent in parts as a list of tens of thousands is.
const { version } = JSON.parse(readBuilt('data/finder.json')) as { version: string }
const words = JSON.parse(readBuilt(`data/finder/${version}/words.json`)) as WordsFile
const gazetteer = knownTowns({ places: placesOf(words) })
const { listings } = JSON.parse(readBuilt('data/therapists.json')) as { listings: Listing[] }
const { file, parts } = encodeListings(listings, { gazetteer, many: 1 })
const people = new People(new ListingTable(file, gazetteer))
const LEEDS = [0, ...people.partsOf({ kind: 'place', id: 'Leeds', label: 'Leeds' })]
const LATE = 'The rest of the list is still on its way.'

/** Serves the list in parts: those that may arrive at once, the others when they are let go. Notes what was asked for. */
async function serveParts(
  page: Page,
  atOnce: readonly number[],
): Promise<{ asked: number[]; letGo: () => void }> {
  const asked: number[] = []
  let letGo = () => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  const send = (route: Route, data: unknown) => route.fulfill({ json: data })
  await page.route('**/data/finder/*/people.json', (route) => send(route, file))
  await page.route(/\/part-\d+\.json$/, async (route) => {
    const part = Number(/part-(\d+)/.exec(route.request().url())?.[1])
    asked.push(part)
    if (!atOnce.includes(part)) await released
    await send(route, parts[part])
  })
  return { asked, letGo }
}

test.describe('A list that comes in parts', () => {
  test('answers a search in a town once its region and those without a room are there', async ({ page }) => {
    expect(LEEDS.length).toBeLessThan(parts.length / 2)
    const { asked, letGo } = await serveParts(page, LEEDS)
    await page.goto('/therapists/#q=leeds')
    await untilAwake(page)
    const finder = finderOn(page)
    await expect(finder.line).toContainText(LATE)
    await expect(finder.cards.first()).toContainText('Leeds')
    for (const part of LEEDS) expect(asked).toContain(part)
    const before = await finder.line.textContent()
    letGo()
    await expect(finder.line).not.toContainText(LATE)
    await expect(finder.line).toHaveText((before ?? '').replace(` ${LATE}`, ''))
    expect([...asked].sort((a, b) => a - b)).toEqual(parts.map((_, at) => at))
  })

  test('answers with those who have come, and with more as they come', async ({ page }) => {
    const { letGo } = await serveParts(page, [0])
    await page.goto('/therapists/#mode=online')
    await untilAwake(page)
    const finder = finderOn(page)
    await expect(finder.line).toContainText(LATE)
    const before = Number.parseInt((await finder.line.textContent()) ?? '', 10)
    letGo()
    await expect(finder.line).not.toContainText(LATE)
    expect(await countFound(finder)).toBeGreaterThan(before)
  })

  test('is searched without a part that is lost', async ({ page }) => {
    const { letGo } = await serveParts(page, [])
    const lost = parts.findIndex((_, at) => !LEEDS.includes(at))
    await page.route(`**/part-${lost}.json`, (route) => route.fulfill({ status: 404, body: '' }))
    letGo()
    await page.goto('/therapists/#q=leeds')
    await untilAwake(page)
    const finder = finderOn(page)
    await expect(finder.cards.first()).toContainText('Leeds')
    await expect(finder.line).toContainText(LATE)
  })

  test('puts everybody on the shortlist side by side, wherever they are', async ({ page }) => {
    const { letGo } = await serveParts(page, [])
    letGo()
    const ids = [listings[0]?.id, listings.at(-1)?.id]
    await page.goto(`/shortlist/#people=${ids.join('.')}`)
    await expect(page.locator('.compare thead th')).toHaveCount(2)
  })
})
