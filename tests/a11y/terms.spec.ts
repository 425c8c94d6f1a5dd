import { expect, test } from '@playwright/test'
import { KINDS } from '../e2e/site-pages'
import { auditInEveryLook } from './audit'

for (const address of [KINDS.issue, KINDS.article])
  test(`A term explained on ${address}, in every look`, async ({ page }) => {
    await page.goto(address)
    const term = page.locator('.prose .term').first()
    await term.press('Enter')
    await expect(page.locator('.term-note:popover-open')).toBeVisible()
    expect(await auditInEveryLook(page)).toEqual([])
  })
