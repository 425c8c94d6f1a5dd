import { expect, test, type Page } from '@playwright/test'
import { ARTICLE, DATA, PAGES } from './site-pages'

test.use({ javaScriptEnabled: false })

/** The names on the cards of a list, from this page to its last. Each card says that the person is fictional. */
async function namesOnEveryPage(page: Page, number = 1): Promise<string[]> {
  const cards = page.locator('.card:visible')
  await expect(cards.filter({ hasText: 'Fictional sample' })).toHaveCount(await cards.count())
  const names = await cards.locator('h3').allInnerTexts()
  const next = page.getByRole('link', { name: 'Next', exact: true })
  if ((await next.count()) === 0) return names
  await next.click()
  await expect(page.locator('.pager [aria-current]')).toHaveText(`Page ${number + 1}`)
  return [...names, ...(await namesOnEveryPage(page, number + 1))]
}

test.describe('Without script', () => {
  test('Everybody is listed, page after page, and the form that could not work is hidden', async ({
    page,
  }) => {
    await page.goto('/therapists/')
    await expect(page.locator('.finder-form')).toBeHidden()
    await expect(page.locator('.finder-bar')).toBeHidden()
    const found = await namesOnEveryPage(page)
    expect(found.toSorted()).toEqual(DATA.listings.map(({ name }) => name).sort())
  })

  test('From an issue one comes to people who work with it, and to each page of them', async ({ page }) => {
    await page.goto('/therapists/')
    await page.getByRole('link', { name: 'Grief', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Therapists who work with grief and bereavement',
    )
    const lead = await page.locator('.lead').innerText()
    expect(await namesOnEveryPage(page)).toHaveLength(Number.parseInt(lead))
  })

  test('From a list of towns one comes to the people of one, and to its neighbours', async ({ page }) => {
    await page.goto('/therapists/')
    await page.getByRole('link', { name: 'By town or city' }).click()
    await page.getByRole('link', { name: 'Leeds', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Therapists in Leeds')
    const cards = page.locator('.card')
    await expect(cards.first()).toBeVisible()
    await expect(cards.filter({ hasText: 'Leeds' })).toHaveCount(await cards.count())
    await page.getByRole('link', { name: 'Bradford', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Therapists in Bradford')
  })

  test('A card leads to the person’s page', async ({ page }) => {
    await page.goto('/therapists/')
    const card = page.locator('.card h3 a').first()
    const name = await card.innerText()
    await card.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  test('The search page says why it cannot search, and lists the pages to read', async ({ page }) => {
    await page.goto('/search/')
    const reason = await page.locator('noscript').textContent()
    expect(reason).toContain('The search needs script, which is off.')
    await expect(page.locator('.search')).toBeHidden()
    const written = PAGES.filter((address) => /^\/(guides|issues)\/.+/.test(address))
    const links = page.locator('main').getByRole('listitem').getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(addresses).toEqual(expect.arrayContaining([...written, '/therapists/', '/help-now/']))
  })

  test('Help now opens and closes', async ({ page }) => {
    await page.goto(ARTICLE)
    const panel = page.locator('#help-now')
    await expect(panel).toBeHidden()
    await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
    await expect(panel).toBeVisible()
    await expect(panel.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999')
    await panel.getByRole('button', { name: 'Close' }).click()
    await expect(panel).toBeHidden()
  })

  test('A citation leads to its reference, and the reference back', async ({ page }) => {
    await page.goto(ARTICLE)
    const cite = page.locator('.cite').first()
    const from = await cite.getAttribute('id')
    await cite.click()
    const entry = page.locator('.references li:target')
    await expect(entry).toBeInViewport()
    await entry.locator('.back a').first().click()
    await expect(page).toHaveURL(new RegExp(`#${from}$`))
    await expect(cite).toBeInViewport()
  })

  test('The contents list opens and leads to a section', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(ARTICLE)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await contents.getByText('On this page').click()
    await contents.getByRole('link').nth(1).click()
    await expect(page.locator('h2:target')).toBeInViewport()
  })
})
