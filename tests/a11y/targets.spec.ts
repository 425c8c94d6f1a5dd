import { expect, test, type Locator, type Page } from '@playwright/test'
import { countFound, openFinder } from '../e2e/finder-page'
import { ARTICLE, DATA, KINDS } from '../e2e/site-pages'

/** What a thumb needs, in CSS pixels. */
const THUMB = 44

/** Those of the controls that are lower than a thumb. A pixel's fraction is forgiven. */
async function tooSmall(controls: Locator): Promise<string[]> {
  await expect(controls).not.toHaveCount(0)
  return controls.evaluateAll(
    (all, least) =>
      all
        .map((element) => ({ element, height: element.getBoundingClientRect().height }))
        .filter(({ element, height }) => element.checkVisibility() && height < least - 0.5)
        .map(({ element, height }) => `${Math.round(height)} px: ${element.outerHTML.slice(0, 120)}`),
    THUMB,
  )
}

async function expectThumbs(page: Page, selectors: string[]): Promise<void> {
  for (const selector of selectors) expect(await tooSmall(page.locator(selector)), selector).toEqual([])
}

for (const width of [360, 1280])
  test.describe(`What one presses is at least ${THUMB} pixels high, at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('on every page: name, help now, both navigations', async ({ page }) => {
      await page.goto(KINDS.about)
      await expectThumbs(page, ['body > header :is(a, button)', 'body > footer nav a'])
    })

    test('in the help panel: numbers and the way out', async ({ page }) => {
      await page.goto(KINDS.home)
      await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
      await expectThumbs(page, ['#help-now button', '#help-now li > a:first-child'])
    })

    test('in the finder: box, filters, chips, buttons and names', async ({ page }) => {
      const finder = await openFinder(page, '#q=grief')
      await countFound(finder)
      await expectThumbs(page, ['.finder input', '.finder select', '.finder button', '.finder .card h3 a'])
      await finder.moreFilters.click()
      await finder.cards.getByText('Cost of a course').first().click()
      await expectThumbs(page, ['.finder summary', '.finder select', '.finder-check', '.keep button'])
      await finder.box.fill('suicidal')
      await expect(finder.danger).toBeVisible()
      await finder.place.selectOption('Leeds')
      await expectThumbs(page, ['.finder button', '.crisis-notice a'])
    })

    test('in the shortlist: links and buttons', async ({ page }) => {
      await page.goto(`${KINDS.shortlist}#people=${DATA.listings[0]?.id}`)
      await expect(page.locator('.compare thead th')).toHaveCount(1)
      await expectThumbs(page, ['.shortlist button', '.shortlist a', '.shortlist input'])
    })

    test('in the search: box and results', async ({ page }) => {
      await page.goto('/search/#q=depression')
      await expect(page.locator('.search-hits a').first()).toBeVisible()
      await expectThumbs(page, ['.search input', '.search-hits h2 a', '.all a'])
    })

    test('on the front page: doors, cards and titles', async ({ page }) => {
      await page.goto(KINDS.home)
      await expectThumbs(page, ['.doors li', '.card h3 a', '.verdicts h3 a', '.guides h3 a'])
    })

    test('on an article: its sections and what to read next', async ({ page }) => {
      await page.goto(ARTICLE)
      if (width < 992) await page.locator('.contents summary').click()
      await expectThumbs(page, ['.contents summary', '.related a'])
      if (width < 992) await expectThumbs(page, ['.contents a'])
    })

    test('on an issue page and a profile: the way to people', async ({ page }) => {
      await page.goto(KINDS.issue)
      await expectThumbs(page, ['main .button'])
      await page.goto(KINDS.profile)
      await expectThumbs(page, ['.profile .small a'])
    })
  })
