import { expect, test, type Page } from '@playwright/test'
import { countFound, openFinder, untilAwake } from './finder-page'
import { ARTICLE, KINDS, PAGES, PROFILES, ROOMS, SOURCES } from './site-pages'

/** Every page that is made by itself, and a few profiles, sources and lists. */
const ADDRESSES = [...PAGES, ...PROFILES.slice(0, 6), ...SOURCES.slice(0, 12), ...ROOMS.slice(0, 12)]

/** By how many pixels the page is wider than the window, and what sticks out. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    )
    return [
      `${scrollWidth} px in ${innerWidth}: ${wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 90))}`,
    ]
  })
}

async function overflowOfEveryPage(page: Page, prepare: () => Promise<unknown>): Promise<string[]> {
  const faults: string[] = []
  for (const address of ADDRESSES) {
    await page.goto(address)
    await prepare()
    faults.push(...(await overflow(page)).map((fault) => `${address} ${fault}`))
  }
  return faults
}

const enlarge = (page: Page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'))

test.describe('No page scrolls sideways', () => {
  test('at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowOfEveryPage(page, async () => {})).toEqual([])
  })

  for (const width of [640, 1280])
    test(`at ${width} pixels with text twice as large`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflowOfEveryPage(page, () => enlarge(page))).toEqual([])
    })

  test('nor the finder with an answer, nor the open help panel, at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const fragment of ['#q=grief+Leeds+xyzzyqux', '#q=suicidal', '#issue=phobias&place=Nowhere']) {
      const finder = await openFinder(page, fragment)
      await expect(finder.startAgain).toBeVisible()
      expect(await overflow(page)).toEqual([])
    }
    await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
    const panel = page.locator('#help-now')
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })
})

/** The sum of the layout shifts of the page so far. */
async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
}

test.describe('Nothing moves', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  for (const kind of ['home', 'article', 'finder', 'profile'] as const) {
    test(`while the page loads: ${kind}`, async ({ page }) => {
      await page.goto(KINDS[kind], { waitUntil: 'networkidle' })
      await page.reload({ waitUntil: 'networkidle' })
      expect(await shiftOf(page)).toBe(0)
    })

    test(`but a line or two when the letters come late: ${kind}`, async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600))
        await route.continue()
      })
      await page.goto(KINDS[kind], { waitUntil: 'networkidle' })
      expect(await shiftOf(page)).toBeLessThan(0.05)
    })
  }

  test('for readers who ask for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const address of Object.values(KINDS)) {
      await page.goto(address)
      await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      const scrolls = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
      expect(scrolls).toBe('auto')
    }
  })
})

test.describe('Colours', () => {
  test('follow the reader’s choice of light or dark', async ({ page }) => {
    await page.goto(ARTICLE)
    const colours = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body)
        return { backgroundColor, color }
      })
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await colours()
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await colours()
    expect(dark.backgroundColor).not.toBe(light.backgroundColor)
    expect(dark.color).not.toBe(light.color)
  })
})

for (const width of [390, 1440])
  test(`On a profile ${width} pixels wide the notice and the button under it stand apart`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(PROFILES[0] ?? '')
    const notice = await page.locator('.sample').boundingBox()
    const button = await page.locator('.keep').boundingBox()
    expect((button?.y ?? 0) - (notice?.y ?? 0) - (notice?.height ?? 0)).toBeGreaterThanOrEqual(16)
  })

test.describe('On paper', () => {
  test('An article leaves out what only a screen needs', async ({ page }) => {
    await page.goto(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    for (const part of [
      'body > header',
      'body > footer',
      '.contents',
      '.related',
      '#help-now',
      '.references .back',
    ])
      for (const each of await page.locator(part).all()) await expect(each).toBeHidden()
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('.references')).toBeVisible()
  })

  test('Each reference shows its address', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    for (const address of [ARTICLE, '/guides/finding-a-therapist/']) {
      await page.goto(address)
      await expect(page.locator('.references li > a')).not.toHaveCount(0)
      const unsaid = await page.locator('.references li > a').evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .filter((link) => {
            const bare = (link.getAttribute('href') ?? '').replace(/^https?:\/\/(doi\.org\/)?/, '')
            const printed = (link.textContent ?? '') + getComputedStyle(link, '::after').content
            return !printed.includes(bare)
          })
          .map((link) => link.outerHTML),
      )
      expect(unsaid).toEqual([])
    }
  })

  test('The finder and a profile print people, and nothing to press', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    const controls = page.locator(':is(button, input, select, summary, .chip, .keep):visible')
    const finder = await openFinder(page, '#q=grief+leeds')
    await countFound(finder)
    await expect(controls).toHaveCount(0)
    const card = finder.cards.first().locator('h3 a')
    const address = await card.getAttribute('href')
    expect(await card.evaluate((link) => getComputedStyle(link, '::after').content)).toBe(`"${address}"`)
    await page.goto(PROFILES[0] ?? '')
    await untilAwake(page)
    await expect(controls).toHaveCount(0)
    await expect(page.locator('.contact')).toBeVisible()
  })

  test('Ink is dark on white, even where the screen is dark', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(ARTICLE)
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(20, 36, 42)')
  })
})
