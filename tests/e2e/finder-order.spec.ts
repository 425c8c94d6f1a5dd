import { expect, test } from '@playwright/test'
import { openFinder, countFound, MADE, showAll, type FinderPage } from './finder-page'
import { DATA, type Listed } from './site-pages'

/** Those listed, in the order of their cards. */
async function listed(finder: FinderPage): Promise<Listed[]> {
  const found = await countFound(finder)
  await showAll(finder)
  await expect(finder.cards).toHaveCount(found)
  const addresses = await finder.cards
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  return addresses.map((address) => {
    const person = DATA.listings.find((each) => each.address === address)
    if (!person) throw new Error(`${address} is not in the data file`)
    return person
  })
}

const isRising = (values: readonly (string | number)[]) =>
  values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value)

test.describe('The order', () => {
  test('Soonest: known times first, the nearest before the later, those who are full last', async ({
    page,
  }) => {
    await page.clock.setFixedTime(MADE)
    const finder = await openFinder(page, '#issue=grief')
    const people = await listed(finder)
    const words = await finder.cards.locator('.card-when strong').allTextContents()
    const rank = words.map((each) =>
      ['Next free', 'Taking', 'Availability not known', 'Not taking'].findIndex((start) =>
        each.startsWith(start),
      ),
    )
    expect(isRising(rank)).toBe(true)
    const times = people
      .filter((_, index) => rank[index] === 0)
      .map(({ nextAvailable }) => nextAvailable?.start ?? '')
    expect(times.length).toBeGreaterThan(5)
    expect(isRising(times)).toBe(true)
  })

  test('A time that has passed is not offered, though the page was built before', async ({ page }) => {
    const slot = DATA.listings.find(({ nextAvailable }) => nextAvailable)
    const later = new Date(MADE)
    later.setUTCFullYear(later.getUTCFullYear() + 1)
    await page.clock.setFixedTime(later)
    const finder = await openFinder(page)
    await finder.box.fill(slot?.name ?? '')
    await expect(finder.cards).toHaveCount(1)
    await expect(finder.cards).toContainText('Availability not known: ask')
  })

  test('Lowest fee: cheapest first, those who name none last', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief')
    await countFound(finder)
    await finder.sort.selectOption('fee')
    await expect(page).toHaveURL(/sort=fee/)
    const fees = (await listed(finder)).map(({ fee }) => fee?.min ?? Infinity)
    expect(new Set(fees).size).toBeGreaterThan(3)
    expect(isRising(fees)).toBe(true)
  })

  test('Last name: by the last word of the name', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief&sort=name')
    const names = (await listed(finder)).map(({ name }) => name.split(' ').at(-1) ?? '')
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { ignorePunctuation: true })))
  })

  test('An order alone leaves everybody on the list', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.sort.selectOption('name')
    await expect(finder.line).toHaveText(`All ${DATA.listings.length} therapists.`)
    await expect(finder.cards).toHaveCount(24)
    await expect(finder.showMore).toBeVisible()
  })
})
