import { expect, test } from '@playwright/test'
import { KINDS } from './site-pages'

test.describe('The table of evidence', () => {
  test('A choice narrows it, says how many are left, and stands in the address', async ({ page }) => {
    await page.goto(KINDS.evidence)
    const rows = page.locator('tr[data-issues]')
    const all = await rows.count()
    await expect(page.getByRole('status')).toHaveText(`All ${all} findings.`)
    await page.getByRole('combobox', { name: 'Issue' }).selectOption('depression')
    await expect(page).toHaveURL(/#issue=depression$/)
    await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ findings\.$/)
    const visible = rows.filter({ visible: true })
    expect(await visible.count()).toBeLessThan(all)
    for (const row of await visible.all()) await expect(row).toHaveAttribute('data-issues', /\bdepression\b/)
  })

  test('Back undoes a choice', async ({ page }) => {
    await page.goto(KINDS.evidence)
    const all = await page.getByRole('status').textContent()
    await page.getByRole('combobox', { name: 'Compared with' }).selectOption('placebo')
    await expect(page.getByRole('status')).not.toHaveText(all ?? '')
    await page.goBack()
    await expect(page.getByRole('status')).toHaveText(all ?? '')
  })

  test('In order of size the largest comes first, and by issue all stands as before', async ({ page }) => {
    await page.goto(`${KINDS.evidence}#order=people`)
    const people = () =>
      page
        .locator('tr[data-issues]')
        .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['people'])))
    await expect.poll(async () => (await people())[0]).toBe(Math.max(...(await people())))
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page.locator('tbody[data-group]').first()).toBeVisible()
    await expect(page.locator('tbody[data-together] tr')).toHaveCount(0)
  })

  test('A source named under a citation leads back to the sentence', async ({ page }) => {
    await page.goto(KINDS.article)
    await page.locator('.references li').first().getByRole('link', { name: 'About it' }).click()
    await expect(page).toHaveURL(/\/evidence\/[a-z0-9-]+\/$/)
    await page.locator('a.use').first().click()
    await expect(page).toHaveURL(/#cite-/)
    await expect(page.locator('.cite:target')).toHaveCount(1)
  })
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The table is whole, and its filters are not shown', async ({ page }) => {
    await page.goto(KINDS.evidence)
    await expect(page.locator('.evidence-filters')).toBeHidden()
    const rows = page.locator('tr[data-issues]')
    expect(await rows.count()).toBeGreaterThan(50)
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count())
    await page.getByRole('navigation', { name: 'Issues' }).getByRole('link', { name: 'Depression' }).click()
    await expect(page).toHaveURL(/#depression$/)
  })
})
