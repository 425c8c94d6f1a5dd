import { expect, test } from '@playwright/test'
import { KINDS } from '../e2e/site-pages'
import { auditInEveryLook } from './audit'

test('An article with a term explained, in every look', async ({ page }) => {
  await page.goto(KINDS.issue)
  const term = page.locator('.prose .term').first()
  await term.press('Enter')
  await expect(page.locator('.term-note:popover-open')).toBeVisible()
  expect(await auditInEveryLook(page)).toEqual([])
})
