import { expect, test, type Page } from '@playwright/test'
import { audit } from '../a11y/audit'
import { ARTICLE } from './site-pages'

/** The first citation of the page’s prose and its entry in the list, whose style says whether it stands as a card. */
function firstCitation(page: Page) {
  return { cite: page.locator('.cite').first(), entry: page.locator('.references li').first() }
}

test.describe('Without script, the entry of a citation', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 900, height: 700 } })

  test('comes to it on hover, stays while somebody points at it, and goes', async ({ page }) => {
    await page.goto(ARTICLE)
    const { cite, entry } = firstCitation(page)
    await cite.hover()
    await expect(entry).toHaveCSS('position', 'fixed')
    await expect(entry).toBeInViewport()
    await entry.hover()
    await expect(entry).toHaveCSS('position', 'fixed')
    await page.mouse.move(1, 1)
    await expect(entry).toHaveCSS('position', 'static')
  })

  test('comes to it by key and leaves with Escape, and the citation keeps the focus', async ({ page }) => {
    await page.goto(ARTICLE)
    const { cite, entry } = firstCitation(page)
    await page.locator('.key a.cite, .prose a').first().focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(cite).toBeFocused()
    await expect(entry).toHaveCSS('position', 'fixed')
    await page.keyboard.press('Escape')
    await expect(entry).toHaveCSS('position', 'static')
    await expect(cite).toBeFocused()
  })

  test('is where a tap leads, marked, with the way back', async ({ page }) => {
    await page.goto(ARTICLE)
    const { cite, entry } = firstCitation(page)
    await cite.click()
    await expect(page.locator('.references li:target')).toHaveCount(1)
    await page.mouse.move(1, 1)
    await entry.locator('.back a').first().click()
    await expect(page.locator('.cite:target')).toHaveCount(1)
  })
})

test('The card is inside a narrow window too, and free of axe faults', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(ARTICLE)
  const { cite, entry } = firstCitation(page)
  await cite.hover()
  await expect(entry).toHaveCSS('position', 'fixed')
  const { left, right } = await entry.evaluate(
    (element) => element.getBoundingClientRect().toJSON() as DOMRect,
  )
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(360)
  expect(await audit(page)).toEqual([])
})
