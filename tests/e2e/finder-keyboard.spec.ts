import { expect, test, type Locator, type Page } from '@playwright/test'
import { countFound, readFound, openFinder, untilAwake } from './finder-page'
import { DATA } from './site-pages'

/** Presses Tab until the focus is there; fails when it takes more presses than a reader would bear. */
async function tabTo(page: Page, wanted: Locator, most = 12): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  await expect(wanted).toBeFocused()
}

test.describe('The finder by keyboard alone', () => {
  test('From the top of the page to a profile: type, choose, take out, open', async ({ page }) => {
    const finder = await openFinder(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, finder.box)
    await page.keyboard.type('grief online')
    const few = await countFound(finder)

    await tabTo(page, finder.place)
    await page.keyboard.type('Lee')
    await expect(finder.place).toHaveValue('Leeds')
    await page.keyboard.press('Home')
    await expect(finder.place).toHaveValue('')

    await tabTo(page, finder.chips.last())
    await page.keyboard.press('Enter')
    await expect(finder.box).toHaveValue('grief')
    expect(await countFound(finder)).toBeGreaterThan(few)

    const link = finder.cards.first().getByRole('link')
    await tabTo(page, link)
    const address = (await link.getAttribute('href')) ?? ''
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${address}$`))
  })

  test('After a button that vanishes, the keyboard goes on from the status line', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief+xyzzyqux')
    const bar = page.locator('.finder-bar')
    await finder.chips.first().focus()
    await page.keyboard.press('Enter')
    await expect(bar).toBeFocused()
    await finder.startAgain.focus()
    await page.keyboard.press('Space')
    await expect(bar).toBeFocused()
    await expect(finder.box).toHaveValue('')
    await tabTo(page, finder.cards.first().getByRole('link'), 2)
  })

  test('Showing more goes on at the first card that is new', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief')
    await finder.showMore.focus()
    await page.keyboard.press('Enter')
    await expect(finder.cards.nth(24).getByRole('link')).toBeFocused()
  })

  test('Escape empties the box and gives everybody back', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.focus()
    await page.keyboard.type('grief')
    await countFound(finder)
    await page.keyboard.press('Escape')
    await expect(finder.box).toHaveValue('')
    await expect(finder.box).toBeFocused()
    await expect(finder.line).toHaveText(`All ${DATA.listings.length} therapists.`)
    await expect(page).toHaveURL(/\/therapists\/$/)
  })

  test('Enter in the box neither leaves the page nor loses what was typed', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.focus()
    await page.keyboard.type('grief')
    await page.keyboard.press('Enter')
    await countFound(finder)
    await expect(page).toHaveURL(/\/therapists\/#q=grief$/)
    await expect(finder.box).toBeFocused()
  })

  test('Each part of the form has a name, and the box its hint', async ({ page }) => {
    await page.goto('/therapists/')
    await untilAwake(page)
    await expect(page.getByRole('search', { name: 'Therapists' })).toBeVisible()
    const box = page.getByRole('searchbox', { name: 'What do you need?' })
    await expect(box).toHaveAccessibleDescription(/Nothing you type leaves your device/)
    for (const name of ['Issue', 'Town', 'Within', 'How you meet', 'Order'])
      await expect(page.getByRole('combobox', { name, exact: true })).toBeVisible()
  })
})

test.describe('The status line', () => {
  test('There is one, it is polite, and it speaks once typing pauses', async ({ page }) => {
    const finder = await openFinder(page)
    await expect(finder.status).toHaveCount(1)
    // With the list here: where its clock stands still, the page opens nothing that arrives late.
    await finder.box.fill('grief')
    await countFound(finder)
    await finder.box.fill('')
    await expect(finder.status).toHaveText(/^All \d+ therapists\.$/)
    await finder.status.evaluate((line) => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      const listen = () => heard.push(line.textContent ?? '')
      new MutationObserver(listen).observe(line, { childList: true, characterData: true, subtree: true })
    })
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    for (const letter of 'grief online') {
      await page.keyboard.type(letter)
      await page.clock.runFor(200)
    }
    // The finder answers in its own time, and is drawn in the page's.
    await expect(async () => {
      await page.clock.runFor(10)
      await expect(page.locator('.finder[data-answered]')).toHaveCount(1, { timeout: 1 })
    }).toPass({ intervals: [100] })
    const found = await readFound(finder)
    expect(await heard()).toEqual([])
    await page.clock.runFor(1000)
    expect(await heard()).toEqual([`${found} therapists of ${DATA.listings.length}.`])
  })

  test('There is one, whatever the finder shows', async ({ page }) => {
    for (const fragment of ['#q=grief', '#q=xyzzyqux', '#q=suicidal', '#issue=phobias&place=Nowhere']) {
      const finder = await openFinder(page, fragment)
      await countFound(finder)
      await expect(page.locator('[role=status], [role=alert], [aria-live]')).toHaveCount(1)
    }
  })
})
