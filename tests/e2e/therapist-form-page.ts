import { expect, type Page } from '@playwright/test'
import { untilAwake } from './finder-page'

/** Opens the form for therapists and waits until its script runs. */
export async function openForm(page: Page): Promise<void> {
  await page.goto('/therapists/apply/')
  await untilAwake(page)
}

/** Fills in what a record cannot do without, and a place. */
export async function fillForm(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Zoë O’Neil')
  await page.getByLabel('Professional title').fill('Psychodynamic counsellor')
  await page.getByLabel('E-mail').fill('zoe@example.org')
  await page.getByLabel('In person').check()
  await page.getByLabel('Town or city').fill('Leeds')
  await page.getByLabel('Grief', { exact: true }).check()
}

/** Asks for the check. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check and make my record' }).click()
}

/** The heading of the summary of faults takes the focus with its box. */
export async function expectFaults(page: Page, faults: string[]): Promise<void> {
  const summary = page.locator('.apply-summary')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText(faults)
}
