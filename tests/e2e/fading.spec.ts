import { expect, test, type Page } from '@playwright/test'
import { MADE, openFinder } from './finder-page'
import { PROFILES } from './site-pages'

const DAY_MS = 86_400_000
const later = (days: number) => new Date(MADE.getTime() + days * DAY_MS)

/** How far what was in sight has moved by itself. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
  )

test.describe('A plain list, long after it was built', () => {
  for (const address of ['/therapists/grief/', '/therapists/online/', '/therapists/in/leeds/'])
    test(`${address} offers no time, and says of which day its order is`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.clock.setFixedTime(later(400))
      await page.goto(address)
      const when = page.locator('.card-when')
      await expect(when.first()).toHaveText(/^Availability not known: ask +checked 1\d months ago$/)
      await expect(when.filter({ hasText: 'Next free' })).toHaveCount(0)
      await expect(page.locator('.bar h2')).toHaveText(/^Soonest first on \d+ \w+ \d{4}$/)
      expect(await moved(page)).toBeLessThan(0.01)
    })

  test('On the day it was made a list says what it was built with', async ({ page }) => {
    await page.clock.setFixedTime(MADE)
    await page.goto('/therapists/online/')
    await expect(page.locator('.card-when').first()).toHaveText(/^Next free: .+ checked \d+ \w+ \d{4}$/)
  })
})

test.describe('A profile, long after it was built', () => {
  test('says to ask about the time and the fee, and when each was checked', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.clock.setFixedTime(later(400))
    await page.goto(PROFILES[0] ?? '')
    const facts = page.locator('.profile dl')
    await expect(facts).toContainText(/Availability not known: ask \(last checked on \d+ \w+ \d{4}\)/)
    await expect(facts).toContainText(/\(last checked on \d+ \w+ \d{4}, too long ago to rely on: ask\)/)
    expect(await moved(page)).toBeLessThan(0.01)
  })
})

test.describe('The finder, some days after it was built', () => {
  test('does not call its order the soonest, until the reader comes to the form', async ({ page }) => {
    await page.clock.setFixedTime(later(10))
    const finder = await openFinder(page)
    const names = () => finder.cards.locator('h3').allTextContents()
    const before = await names()
    await expect(finder.sort.locator('option:checked')).toHaveText(/^Of \d+ \w{3}$/)
    await expect(finder.cards.first()).not.toContainText('Next free')
    expect(await names()).toEqual(before)
    await finder.box.focus()
    await expect(finder.cards.first()).toContainText('Next free')
    await expect(finder.sort).toHaveValue('soonest')
    await expect(finder.startAgain).toHaveCount(0)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('Whoever chooses the soonest gets them', async ({ page }) => {
    await page.clock.setFixedTime(later(10))
    const finder = await openFinder(page)
    await expect(finder.sort.locator('option:checked')).toHaveText(/^Of /)
    await finder.sort.selectOption('soonest')
    await expect(finder.cards.first()).toContainText('Next free')
    await expect(finder.sort).toHaveValue('soonest')
  })

  test('On the day it was made it is the soonest', async ({ page }) => {
    await page.clock.setFixedTime(MADE)
    const finder = await openFinder(page)
    await expect(finder.sort).toHaveValue('soonest')
    await expect(finder.cards.first()).toContainText('Next free')
  })
})
