import { expect, test } from '@playwright/test'
import { countFound, openFinder } from './finder-page'

const IN_DANGER = [
  'I want to kill myself',
  'suicide',
  'feeling suicidal',
  'sucidal thoughts',
  'I want to die',
  'end it all',
  'self harm',
  'cutting myself',
  'my husband hits me',
  'he hits me',
  'domestic abuse',
  'i want to dei',
  'my son wants to kill himself',
]

test.describe('A search that sounds like danger', () => {
  test('shows help before anything else, however it is said', async ({ page }) => {
    const finder = await openFinder(page)
    for (const words of IN_DANGER) {
      await finder.box.fill('grief')
      await expect(finder.danger).toHaveCount(0)
      await finder.box.fill(words)
      await expect(finder.danger, words).toBeVisible()
      const comesFirst = await finder.danger.evaluate((notice) =>
        ['.finder-asked', '.finder-field select', '.finder-bar', '.card'].every((selector) => {
          const other = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility())
          return !other || notice.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING
        }),
      )
      expect(comesFirst, words).toBe(true)
    }
  })

  test('shows the numbers on a phone without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    const finder = await openFinder(page)
    await finder.box.fill('suicidal')
    for (const number of ['999', '116 123'])
      await expect(finder.danger.getByRole('link', { name: number })).toBeInViewport()
  })

  test('gives the numbers to call', async ({ page }) => {
    const finder = await openFinder(page, '#q=suicidal')
    await expect(finder.danger.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
    await expect(finder.danger.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123')
  })

  test('gives those who are being hurt the lines for that, mistakes and all', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('my husbnd beats me')
    await expect(finder.danger).toContainText('If someone is hurting you')
    await expect(finder.danger).toContainText('England: ')
    await finder.box.fill('he beats me and i want to die')
    await expect(finder.danger).toContainText('If you might hurt yourself, or someone is hurting you')
    await finder.box.fill('suicidal')
    await expect(finder.danger).toContainText('If you are in danger, or might hurt yourself')
    await expect(finder.danger).not.toContainText('England: ')
  })

  test('shows help even where the list cannot be fetched', async ({ page }) => {
    await page.route('**/data/**', (route) => route.abort())
    const finder = await openFinder(page)
    await finder.box.fill('i want to dei')
    await expect(finder.danger).toBeVisible()
    await expect(finder.status).toHaveText(
      /^Help lines are shown first, above\. The list could not be fetched/,
    )
  })

  test('is answered the same when the issue is chosen, not typed', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.issue.selectOption('self-harm')
    await expect(finder.danger).toBeVisible()
  })

  test('is announced to those who cannot see the notice', async ({ page }) => {
    const finder = await openFinder(page, '#q=suicidal')
    await expect(finder.status).toHaveText(/^Help lines are shown first, above\./)
  })

  test('leads to every help line', async ({ page }) => {
    const finder = await openFinder(page, '#q=suicidal')
    await finder.danger.getByRole('link', { name: 'More help lines' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help now')
  })

  test('is told from one that does not', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief')
    await countFound(finder)
    await expect(finder.danger).toHaveCount(0)
  })
})
