import { expect, test } from '@playwright/test'
import { audit } from '../a11y/audit'

/** A guide with an objection that opens in place. */
const ARTICLE = '/guides/psychodynamic-and-cbt/'

test.describe('Without script, the objection to a claim', () => {
  test.use({ javaScriptEnabled: false })

  test('opens in place, says what would change our mind, and leads to the ledger', async ({ page }) => {
    await page.goto(ARTICLE)
    const objection = page.locator('details.objection').first()
    await expect(objection.getByText('What would change our mind')).toBeHidden()
    await objection.locator('summary').click()
    await expect(objection.getByText('What would change our mind')).toBeVisible()
    await objection.getByRole('link', { name: 'This claim in our ledger' }).click()
    await expect(page).toHaveURL(/\/evidence\/claims\/#[a-z-]+$/)
    await expect(page.locator('.claim-entry:target')).toHaveCount(1)
  })

  test('opens by key', async ({ page }) => {
    await page.goto(ARTICLE)
    const summary = page.locator('details.objection summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('details.objection[open]')).toHaveCount(1)
  })

  test('is whole on paper, opened or not', async ({ page }) => {
    await page.goto('/evidence/claims/')
    await page.emulateMedia({ media: 'print' })
    const paragraphs = page.locator('details.objection p')
    expect(await paragraphs.count()).toBeGreaterThan(80)
    expect(await paragraphs.filter({ visible: false }).count()).toBe(0)
  })
})

test('The ledger leads to the sentence that makes a claim, and back', async ({ page }) => {
  await page.goto('/evidence/claims/#not-above-placebo')
  const entry = page.locator('#not-above-placebo')
  await entry.getByRole('link', { name: /Does it work/ }).click()
  await expect(page).toHaveURL(/\/guides\/does-it-work\/#claim-not-above-placebo$/)
  await expect(page.locator('.prose span:target')).toBeInViewport()
})

test('The ledger with every objection open is free of axe faults', async ({ page }) => {
  await page.goto('/evidence/claims/')
  await page.locator('details.objection').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true
  })
  expect(await audit(page)).toEqual([])
})

test('A correction stands on its page and in the log', async ({ page }) => {
  await page.goto('/corrections/')
  const log = page.locator('#correction-scotland-age-of-consent')
  await expect(log).toContainText('27 November 2026')
  await log.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Corrections to this page' })).toBeVisible()
  await expect(page.locator('#correction-scotland-age-of-consent')).toBeVisible()
})
