import { expect, test } from '@playwright/test'
import { countFound, openFinder, untilAwake } from './finder-page'
import { FIRST, keptOn, openShortlist, openWith, people, SECOND, status, THIRD } from './shortlist-page'
import { DATA, KINDS, PROFILES } from './site-pages'
import { leaks, watchRequests } from './watch-requests'

test.describe('Putting people aside', () => {
  test('from a card: one press keeps them on this device, and the words say so', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief')
    await countFound(finder)
    expect(await keptOn(page)).toBeNull()
    const card = finder.cards.first()
    await card.getByRole('button', { name: /^Add to shortlist/ }).click()
    await expect(card).toContainText('Kept on this device only.')
    await finder.cards
      .nth(1)
      .getByRole('button', { name: /^Add to shortlist/ })
      .click()
    await card.getByRole('link', { name: 'See the shortlist (2)' }).click()
    await untilAwake(page)
    await expect(people(page)).toHaveCount(2)
    await expect(status(page)).toHaveText('2 people on your shortlist, kept on this device only.')
  })

  test('from a profile, and off again', async ({ page }) => {
    await page.goto(PROFILES[0] ?? '')
    await untilAwake(page)
    expect(await keptOn(page)).toBeNull()
    await page.getByRole('button', { name: /^Add to shortlist/ }).click()
    expect(await keptOn(page)).toBe(JSON.stringify([FIRST?.id]))
    await page.getByRole('button', { name: /^Take off shortlist/ }).click()
    expect(await keptOn(page)).toBeNull()
  })

  test('by keyboard, and the focus stays on the button', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief')
    await countFound(finder)
    const add = finder.cards.first().getByRole('button', { name: /shortlist/ })
    await add.focus()
    await page.keyboard.press('Enter')
    await expect(add).toHaveText(/^Take off shortlist/)
    await expect(add).toBeFocused()
  })
})

test.describe('The shortlist', () => {
  test('with nobody on it says so and leads to the finder', async ({ page }) => {
    await openShortlist(page)
    await expect(status(page)).toHaveText(
      'Nobody is on your shortlist. Nothing of it is kept on this device.',
    )
    await page.getByRole('main').getByRole('link', { name: 'Find a therapist', exact: true }).click()
    await expect(page).toHaveURL(/\/therapists\/$/)
  })

  test('with one person compares nobody, and still shows every fact', async ({ page }) => {
    await openWith(page, [FIRST?.id])
    await expect(people(page)).toContainText([FIRST?.name ?? ''])
    for (const fact of [
      'Next free',
      'Fee a session',
      '16 weeks, weekly',
      'Works with',
      'Registers they name',
    ])
      await expect(page.getByRole('rowheader', { name: fact })).toBeVisible()
    await expect(people(page)).toContainText(['Fictional sample'])
  })

  test('with many scrolls by itself, and the page does not', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openWith(
      page,
      DATA.listings.slice(0, 12).map(({ id }) => id),
    )
    await expect(people(page)).toHaveCount(12)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const region = page.getByRole('region', { name: 'Side by side' })
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  })

  test('takes one off and puts them back', async ({ page }) => {
    await openWith(page, [FIRST?.id, SECOND?.id])
    await page.getByRole('button', { name: new RegExp(`^Take off ?: ${SECOND?.name}$`) }).click()
    await expect(people(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Put back one person' }).click()
    await expect(people(page)).toHaveCount(2)
  })

  test('is wiped with one press, leaves nothing, and can be put back until one leaves', async ({ page }) => {
    await openWith(page, [FIRST?.id, SECOND?.id])
    await page.getByRole('button', { name: 'Wipe the list' }).click()
    await expect(people(page)).toHaveCount(0)
    expect(await keptOn(page)).toBeNull()
    await expect(page.locator('.shortlist-bar')).toBeFocused()
    await page.getByRole('button', { name: 'Put back 2 people' }).click()
    await expect(people(page)).toHaveCount(2)
    expect(await keptOn(page)).toBe(JSON.stringify([FIRST?.id, SECOND?.id]))
  })

  test('says who has left the list, and what it cannot read it leaves out', async ({ page }) => {
    await openWith(page, [FIRST?.id, 'nobody-here', '<b>'])
    await expect(status(page)).toHaveText(
      'One person on your shortlist, kept on this device only. One more is no longer listed.',
    )
    await expect(people(page)).toHaveCount(1)
  })

  test('keeps the list when the data is out of reach, and tries again', async ({ page }) => {
    let isCut = true
    await page.route('**/data/**', (route) => (isCut ? route.abort() : route.continue()))
    await openWith(page, [FIRST?.id])
    await expect(status(page)).toHaveText(
      'The list of therapists could not be fetched. Your shortlist is safe.',
    )
    isCut = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(people(page)).toHaveCount(1)
  })

  test('tells a list that arrived damaged from one that did not arrive', async ({ page }) => {
    await page.route('**/data/finder/*/people.json', (route) => route.fulfill({ body: '{"format":' }))
    await openWith(page, [FIRST?.id])
    await expect(status(page)).toHaveText(
      'The list of therapists could not be read: it arrived damaged. Your shortlist is safe.',
    )
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('asks for the list as a whole, so that no request names anybody', async ({ page }) => {
    const sent = watchRequests(page)
    await openWith(page, [THIRD?.id], `#people=${FIRST?.id}`)
    await expect(people(page)).toHaveCount(1)
    expect(leaks(sent, [FIRST?.id ?? '', THIRD?.id ?? '', 'people='])).toEqual([])
  })
})

test.describe('What to say and ask', () => {
  test('A first message can be changed and goes into the reader’s own e-mail', async ({ page }) => {
    await openShortlist(page)
    const message = page.getByLabel('Your message')
    await expect(message).toHaveValue(/Are you taking new clients/)
    await message.fill('Hello & good day')
    const mail = page.getByRole('link', { name: 'Open in your e-mail program' })
    await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.+&body=Hello%20%26%20good%20day$/)
    await page.getByRole('button', { name: 'Start the message again' }).click()
    await expect(message).toHaveValue(/Are you taking new clients/)
    expect(await keptOn(page)).toBeNull()
  })

  test('The message is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openShortlist(page)
    await page.getByLabel('Your message').fill('Hello')
    await page.getByRole('button', { name: 'Copy the message' }).click()
    await expect(page.getByText('Copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hello')
  })

  test('On paper there are people with the addresses of their pages, and questions, and no buttons', async ({
    page,
  }) => {
    await openWith(page, [FIRST?.id, SECOND?.id, THIRD?.id])
    await page.getByRole('button', { name: new RegExp(`^Take off ?: ${THIRD?.name}$`) }).click()
    await expect(people(page)).toHaveCount(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'Questions to ask' })).toBeVisible()
    await expect(page.locator('.compare')).toBeVisible()
    for (const part of ['.shortlist-actions', '.first-message']) await expect(page.locator(part)).toBeHidden()
    await expect(page.locator('button:visible')).toHaveCount(0)
    await expect(page.locator('.compare-paper td')).toHaveText(
      [FIRST, SECOND].map((person) => `${new URL(page.url()).origin}${person?.address}`),
    )
  })
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what to do instead, and the questions are there', async ({ page }) => {
    await page.goto(KINDS.shortlist)
    expect(await page.locator('noscript').textContent()).toContain('A shortlist needs script, which is off.')
    await expect(page.locator('.shortlist')).toBeHidden()
    await expect(page.getByText('How would we end?')).toBeVisible()
  })
})
