import type { Page } from '@playwright/test'

/** Keeps a script from the page until what is returned is called: the page as it is before its script comes. */
export async function holdScript(page: Page, name: string): Promise<() => void> {
  let letGo = () => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(`**/assets/${name}*.js`, async (route) => {
    await released
    await route.continue()
  })
  return letGo
}
