import { expect, test, type Page } from '@playwright/test'
import { countFound, finderOn, openFinder, untilAwake } from '../e2e/finder-page'
import { DATA } from '../e2e/site-pages'
import { auditInEveryLook } from './audit'

/** Each state of the finder and of the search, and how a reader comes to it. criteria.md says what must hold there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'The finder, untouched': async (page) => {
    await openFinder(page)
  },
  'The finder, narrowed': async (page) => {
    const finder = await openFinder(page, '#q=grief+leeds&mode=online&sort=fee')
    await countFound(finder)
    await expect(finder.chips).toHaveCount(3)
  },
  'The finder, with nobody found and a way out': async (page) => {
    const finder = await openFinder(page, '#q=polish&place=Nowhere')
    await countFound(finder)
    await expect(page.getByRole('button', { name: /^Without “/ })).toBeVisible()
  },
  'The finder, with words it did not understand': async (page) => {
    await openFinder(page, '#q=xyzzyqux')
    await expect(page.getByText('Not understood')).toBeVisible()
  },
  'The finder, with help before the results': async (page) => {
    await openFinder(page, '#q=suicidal')
    await expect(finderOn(page).danger).toBeVisible()
  },
  'The finder, with its data out of reach': async (page) => {
    await page.route('**/data/*.json', (route) => route.abort())
    const finder = await openFinder(page, '#q=grief')
    await expect(finder.line).toHaveText(/could not be fetched/)
  },
  'The finder, with its data on the way': async (page) => {
    await page.route('**/data/*.json', () => {})
    const finder = await openFinder(page, '#q=grief')
    await expect(finder.line).toHaveText('Fetching the list…')
  },
  'The finder, with all filters open and a sum in a card': async (page) => {
    const finder = await openFinder(page, '#q=grief&miles=25&fee=max%3A60')
    await countFound(finder)
    await finder.moreFilters.click()
    await finder.cards.first().getByText('Cost of a course').click()
    await expect(finder.cards.first().getByLabel('How long')).toBeVisible()
    await finder.cards
      .first()
      .getByRole('button', { name: /^Add to shortlist/ })
      .click()
  },
  'The finder, after something was taken out': async (page) => {
    const finder = await openFinder(page, '#q=grief+online')
    await finder.chips.first().click()
    await expect(finder.putBack).toBeVisible()
  },
  'The shortlist, empty': async (page) => {
    await page.goto('/shortlist/')
    await untilAwake(page)
  },
  'The shortlist, shared and side by side': async (page) => {
    const ids = DATA.listings.slice(0, 4).map(({ id }) => id)
    await page.goto(`/shortlist/#people=${ids.join('.')}`)
    await untilAwake(page)
    await expect(page.locator('.compare thead th')).toHaveCount(4)
  },
  'The help panel, open': async (page) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
    await expect(page.locator('#help-now')).toBeVisible()
  },
  'The search, with results': async (page) => {
    await page.goto('/search/#q=depression')
    await expect(page.locator('.search-hits a').first()).toBeVisible()
  },
  'The search, with help lines above': async (page) => {
    await page.goto('/search/#q=domestic%20abuse')
    await expect(page.locator('.crisis-notice a').first()).toBeVisible()
    await expect(page.locator('.search-hits a').first()).toBeVisible()
  },
  'The search, with no result': async (page) => {
    await page.goto('/search/#q=xyzzyqux')
    await untilAwake(page)
    await expect(page.getByRole('status')).toHaveText(/^Nothing found/)
  },
  'The search, with its index out of reach': async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.goto('/search/#q=depression')
    await expect(page.getByRole('status')).toHaveText(/is out of reach/)
  },
}

for (const [state, reach] of Object.entries(STATES))
  test(`${state}, is free of axe faults, light and dark, on a phone and a desk`, async ({ page }) => {
    test.setTimeout(240_000)
    await reach(page)
    expect(await auditInEveryLook(page)).toEqual([])
  })
