import { expect, test } from '@playwright/test'

/** Few pictures on purpose: the pattern page holds every component, so one page in four looks guards them all. */
const LOOKS = [
  { name: 'phone-light', width: 390, colorScheme: 'light' },
  { name: 'phone-dark', width: 390, colorScheme: 'dark' },
  { name: 'desktop-light', width: 1440, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1440, colorScheme: 'dark' },
] as const

for (const { name, width, colorScheme } of LOOKS)
  test(`Every component looks as it did, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/patterns/')
    await page.evaluate(() => document.fonts.ready)
    await expect(page).toHaveScreenshot(`patterns-${name}.png`, { fullPage: true, maxDiffPixelRatio: 0.01 })
  })
