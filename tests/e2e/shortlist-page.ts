import type { Page } from '@playwright/test'
import { untilAwake } from './finder-page'
import { DATA } from './site-pages'

/** The first people of the list. */
export const [FIRST, SECOND, THIRD] = DATA.listings

/** What the device keeps. */
export const keptOn = (page: Page) => page.evaluate(() => localStorage.getItem('undercurrent-shortlist'))

/** Opens the shortlist with some people already on it, as a reader's own. */
export async function openWith(
  page: Page,
  ids: readonly (string | undefined)[],
  fragment = '',
): Promise<void> {
  await page.goto('/about/')
  await page.evaluate((text) => localStorage.setItem('undercurrent-shortlist', text), JSON.stringify(ids))
  await openShortlist(page, fragment)
}

/** Opens the shortlist, at a fragment if one is given, and waits until its script runs. */
export async function openShortlist(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/shortlist/${fragment}`)
  await untilAwake(page)
}

/** The heads of the columns. */
export const people = (page: Page) => page.locator('.compare thead th')
export const status = (page: Page) => page.locator('.shortlist [role=status]')
