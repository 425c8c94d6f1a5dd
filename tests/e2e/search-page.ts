import type { Page } from '@playwright/test'
import { untilAwake } from './finder-page'

/** The box of the site search. */
export const boxOn = (page: Page) =>
  page.getByRole('searchbox', { name: 'Search guides, issues and therapists' })
/** Links to what it found. */
export const hitsOn = (page: Page) => page.locator('.search-hits').getByRole('heading').getByRole('link')

/** Opens the search, awake, with what is asked in the address if anything is. */
export async function openSearch(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/search/${fragment}`)
  await untilAwake(page)
}
