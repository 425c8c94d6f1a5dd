import { expect, test, type Page } from '@playwright/test'
import { untilAwake } from './finder-page'

const keepButton = (page: Page) => page.getByRole('button', { name: /^Keep \d+ pages/ })
const statusOf = (page: Page) => page.getByRole('status').last()

async function keepPages(page: Page): Promise<void> {
  await page.goto('/comfort/')
  await untilAwake(page)
  await keepButton(page).click()
  await expect(statusOf(page)).toHaveText(/^Kept\. \d+ pages open on this device/, { timeout: 60_000 })
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

test.describe('Without a connection', () => {
  test('The pages a reader kept still open, with their fonts', async ({ page }) => {
    await keepPages(page)
    await page.context().setOffline(true)
    await page.goto('/help-now/')
    await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible()
    await page.goto('/guides/does-it-work/#references')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Does it work/)
    expect(await page.evaluate(() => document.fonts.check('1rem Literata'))).toBe(true)
  })

  test('A page that was not kept says so and leads to the help lines', async ({ page }) => {
    await keepPages(page)
    await page.context().setOffline(true)
    await page.goto('/about/')
    await expect(page.getByRole('heading', { name: 'You have no connection' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible()
  })

  test('The page about abuse is never kept', async ({ page }) => {
    await keepPages(page)
    const kept = await page.evaluate(async () => {
      const requests = await (await caches.open('kept-pages')).keys()
      return requests.map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/issues/depression/')
    expect(kept).not.toContain('/issues/abuse/')
  })

  test('What was kept is gone once it is removed, the helper too', async ({ page }) => {
    await keepPages(page)
    await page.getByRole('button', { name: 'Remove them' }).click()
    await expect(statusOf(page)).toHaveText('Removed. No page is kept on this device.')
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(left).toEqual({ caches: [], workers: 0 })
  })

  test('Where one page cannot be fetched, none is kept, and the reader is told', async ({ page }) => {
    await page.route('**/glossary/', (route) => route.abort())
    await page.goto('/comfort/')
    await untilAwake(page)
    await keepButton(page).click()
    await expect(statusOf(page)).toHaveText(/None was kept/)
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })

  test('The reader’s choice of letters holds on kept pages too', async ({ page }) => {
    await page.goto('/comfort/')
    await untilAwake(page)
    await page.getByRole('checkbox', { name: /^Larger letters/ }).check()
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expect(page.getByRole('status').first()).toHaveText(/^Kept on this device/)
    await keepPages(page)
    await page.context().setOffline(true)
    await page.goto('/guides/')
    await expect(page.locator('html')).toHaveClass('comfort-larger')
  })
})
