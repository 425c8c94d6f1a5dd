import { expect, test } from '@playwright/test'
import { ARTICLE, KINDS } from './site-pages'

test.describe('Citations', () => {
  test('lead to their reference and back, by keyboard', async ({ page }) => {
    await page.goto(ARTICLE)
    const cite = page.locator('.cite').first()
    const from = (await cite.getAttribute('id')) ?? ''
    await expect(cite).toHaveAccessibleName('Reference 1')
    await cite.focus()
    await page.keyboard.press('Enter')
    const entry = page.locator('.references li:target')
    await expect(entry).toBeInViewport()
    await expect(page).toHaveURL(new RegExp(`${await cite.getAttribute('href')}$`))
    const back = entry.locator(`.back a[href="#${from}"]`)
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('Tab')
      if (await back.evaluate((link) => link === document.activeElement)) break
    }
    await expect(back).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(cite).toBeFocused()
    await expect(cite).toBeInViewport()
  })

  test('all have an entry, and each entry leads back to every place that cites it', async ({ page }) => {
    for (const address of [ARTICLE, KINDS.issue]) {
      await page.goto(address)
      const ends = await page.evaluate(() => {
        const links = [...document.querySelectorAll('.cite, .references .back a')]
        return links.filter((link) => !document.querySelector(link.getAttribute('href') ?? '#'))
      })
      expect(ends).toHaveLength(0)
      const cites = await page.locator('.cite').count()
      expect(cites).toBeGreaterThan(5)
      await expect(page.locator('.references .back a')).toHaveCount(cites)
    }
  })
})

test.describe('Notes in the margin', () => {
  test('stand beside the text where there is room, and nowhere else', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(ARTICLE)
    const note = page.locator('.margin-note').first()
    await expect(note).toBeVisible()
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await expect(note).toBeHidden()
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
    await page.setViewportSize({ width: 360, height: 800 })
    await expect(note).toBeHidden()
  })
})

test.describe('Getting about', () => {
  test('The skip link is the first stop, shows itself, and leads past the header', async ({ page }) => {
    for (const address of [KINDS.home, ARTICLE, KINDS.profile]) {
      await page.goto(address)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the content' })
      await expect(skip).toBeFocused()
      const { width, height } = (await skip.boundingBox()) ?? { width: 0, height: 0 }
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
      await page.keyboard.press('Tab')
      const isInside = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)
      expect(isInside).toBe(true)
    }
  })

  test('On a phone the list of sections is folded, opens by keyboard and leads to its sections', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(ARTICLE)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await expect(contents.getByRole('link')).toHaveCount(0)
    await contents.locator('summary').focus()
    await page.keyboard.press('Enter')
    const links = await contents.getByRole('link').all()
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('main :target')).toBeInViewport()
    }
  })

  test('On a wide screen the list of sections is open beside the text', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(ARTICLE)
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    await expect(links.first()).toBeInViewport()
    await links.last().click()
    await expect(page.getByRole('heading', { name: 'References' })).toBeInViewport()
    await expect(links.first()).toBeInViewport()
  })

  test('The page one stands on is marked in the main navigation', async ({ page }) => {
    await page.goto(KINDS.guides)
    const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]')
    await expect(here).toHaveText(['Guides'])
    await expect(here).toHaveAttribute('aria-current', 'page')
    await page.goto(ARTICLE)
    await expect(here).toHaveAttribute('aria-current', 'true')
  })

  test('An address that does not exist leads to a page that helps', async ({ page }) => {
    const response = await page.goto('/guides/no-such-guide/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
    await page.getByRole('link', { name: 'search the site' }).click()
    await expect(page).toHaveURL(/\/search\/$/)
  })
})

test.describe('Help now', () => {
  test('opens by keyboard on every kind of page; Escape closes it and the focus returns', async ({
    page,
  }) => {
    for (const address of Object.values(KINDS)) {
      await page.goto(address)
      const opener = page.getByRole('banner').getByRole('button', { name: 'Help now' })
      const panel = page.locator('#help-now')
      await expect(panel).toBeHidden()
      await opener.focus()
      await page.keyboard.press('Enter')
      await expect(panel).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(panel.getByRole('link', { name: '999' }).first()).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      await expect(opener).toBeFocused()
    }
  })

  test('names lines for all four nations, each with a source, and when they were checked', async ({
    page,
  }) => {
    await page.goto(KINDS.article)
    await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
    const panel = page.locator('#help-now')
    for (const nation of ['England', 'Scotland', 'Wales', 'Northern Ireland'])
      await expect(panel.getByRole('heading', { level: 3 }).filter({ hasText: nation })).not.toHaveCount(0)
    const lines = panel.getByRole('listitem')
    await expect(lines.getByRole('link', { name: /^Source for/ })).toHaveCount(await lines.count())
    await expect(panel.getByText(/Each number was checked on \d+ \w+ \d{4}/)).toBeVisible()
  })

  test('closes with its button, and with a press beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(KINDS.home)
    const opener = page.getByRole('banner').getByRole('button', { name: 'Help now' })
    const panel = page.locator('#help-now')
    await opener.click()
    await panel.getByRole('button', { name: 'Close' }).click()
    await expect(panel).toBeHidden()
    await opener.click()
    await expect(panel).toBeVisible()
    await page.mouse.click(100, 600)
    await expect(panel).toBeHidden()
  })
})
