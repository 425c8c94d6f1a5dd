import { expect, test, type Page } from '@playwright/test'
import { countFound, openFinder } from './finder-page'
import { KINDS } from './site-pages'

const PHONE = { width: 390, height: 844 }

/** Letters of twice the size, as a reader may set them in the browser. */
async function doubleLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** The words of the first heading that stand on more than one line. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('h1')?.firstChild as Text | null
    const words = [...(text?.data ?? '').matchAll(/\S+/g)]
    return words
      .filter(([word, ...rest], at) => {
        const start = words[at]?.index ?? rest.length
        const range = document.createRange()
        range.setStart(text as Text, start)
        range.setEnd(text as Text, start + word.length)
        return range.getClientRects().length > 1
      })
      .map(([word]) => word)
  })

test.use({ viewport: PHONE })

test.describe('With letters of twice the size on a phone', () => {
  for (const [kind, address] of Object.entries({ ...KINDS, town: '/therapists/in/leeds/' }))
    test(`A page of the kind “${kind}” does not scroll sideways`, async ({ page }) => {
      await page.goto(address)
      await doubleLetters(page)
      expect(await width(page)).toBe(PHONE.width)
    })

  test('An answer of the finder does not scroll sideways', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief+leeds')
    await countFound(finder)
    await doubleLetters(page)
    expect(await width(page)).toBe(PHONE.width)
  })

  test('The name of a list is not broken inside a word', async ({ page }) => {
    await page.goto('/therapists/in/leeds/')
    await doubleLetters(page)
    expect(await brokenWords(page)).toEqual([])
  })
})

test('With letters of the usual size the button under the box stands beside the number', async ({ page }) => {
  const finder = await openFinder(page, '#q=grief+leeds')
  await countFound(finder)
  const [number, button] = await Promise.all(
    ['span', 'button'].map((part) => page.locator(`.finder-found ${part}`).boundingBox()),
  )
  expect(Math.abs((number?.y ?? 0) - (button?.y ?? 99))).toBeLessThan(30)
})
