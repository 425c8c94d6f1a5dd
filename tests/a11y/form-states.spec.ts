import { expect, test, type Page } from '@playwright/test'
import { check, fillForm, openForm } from '../e2e/therapist-form-page'
import { auditInEveryLook } from './audit'

/** Each state of the form for therapists, and how one comes to it. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'The form for therapists, empty': openForm,
  'The form for therapists, with faults everywhere': async (page) => {
    await openForm(page)
    await page.getByLabel('In person').check()
    await page.getByRole('button', { name: 'Add another place' }).click()
    await page.getByLabel('Your number there').fill('12')
    await page.getByLabel('Lowest fee for a session, in pounds').fill('x')
    await check(page)
    await expect(page.locator('.apply-summary')).toBeFocused()
  },
  'The form for therapists, with a record that is ready': async (page) => {
    await openForm(page)
    await fillForm(page)
    await check(page)
    await expect(page.getByRole('heading', { name: 'Your record is ready' })).toBeVisible()
  },
}

for (const [state, reach] of Object.entries(STATES))
  test(`${state}, is free of axe faults, light and dark, on a phone and a desk`, async ({ page }) => {
    test.setTimeout(240_000)
    await reach(page)
    expect(await auditInEveryLook(page)).toEqual([])
  })
