import { expect, test, type Page } from '@playwright/test'
import { KINDS } from './site-pages'

/** The first explained term of the article, and its explanation. */
async function firstTerm(page: Page) {
  await page.goto(KINDS.issue)
  const term = page.locator('.prose .term').first()
  const id = await term.getAttribute('popovertarget')
  return { term, note: page.locator(`#${id}`) }
}

test.describe('A term is explained in place', () => {
  test.use({ javaScriptEnabled: false })

  test('A press shows what it means, without script, and another hides it', async ({ page }) => {
    const { term, note } = await firstTerm(page)
    await expect(note).toBeHidden()
    await term.click()
    await expect(note).toBeVisible()
    await expect(note).toHaveText(/\w.+\. More in the glossary$/)
    await term.click()
    await expect(note).toBeHidden()
  })

  test('The keyboard opens it, reaches its link next, and Escape closes it', async ({ page }) => {
    const { term, note } = await firstTerm(page)
    await term.focus()
    await page.keyboard.press('Enter')
    await expect(note).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(note.getByRole('link')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
  })

  test('It stands beside its word and within the page, on a narrow screen too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const { term, note } = await firstTerm(page)
    await term.click()
    await expect(note).toBeVisible()
    const [word, box] = [await term.boundingBox(), await note.boundingBox()]
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    const gap = Math.min(
      Math.abs((box?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0)),
      Math.abs((word?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)),
    )
    expect(gap).toBeLessThan(12)
  })

  test('Its link leads to the term in the glossary', async ({ page }) => {
    const { term, note } = await firstTerm(page)
    const id = (await term.getAttribute('popovertarget'))?.replace('term-', '')
    await term.click()
    await note.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/glossary/#${id}$`))
    await expect(page.locator(`dt#${id}`)).toBeInViewport()
  })

  test('On paper the explanation follows the word in brackets', async ({ page }) => {
    const { note } = await firstTerm(page)
    await page.emulateMedia({ media: 'print' })
    await expect(note).toBeVisible()
    await expect(note.getByRole('link')).toBeHidden()
  })

  test('No term is explained twice on a page, and none in a heading, a link or the key points', async ({
    page,
  }) => {
    await page.goto(KINDS.issue)
    const targets = await page
      .locator('.term')
      .evaluateAll((terms) => terms.map((term) => term.getAttribute('popovertarget')))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.length).toBeLessThanOrEqual(6)
    expect(new Set(targets).size).toBe(targets.length)
    await expect(page.locator(':is(h2, h3, a, .key) .term')).toHaveCount(0)
  })
})

test.describe('The glossary', () => {
  test('A letter leads to its first term', async ({ page }) => {
    await page.goto('/glossary/')
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'T', exact: true })
      .click()
    await expect(page).toHaveURL(/#letter-t$/)
    await expect(page.locator('#letter-t')).toBeInViewport()
  })

  test('A search for a term finds its entry, and leads to it', async ({ page }) => {
    await page.goto('/search/#q=countertransference')
    const hit = page.locator('.search-hits').getByRole('link', { name: 'Countertransference', exact: true })
    await expect(hit).toHaveAttribute('href', /\/glossary\/#countertransference$/)
    await hit.click()
    await expect(page.locator('dt#countertransference')).toBeInViewport()
  })
})
