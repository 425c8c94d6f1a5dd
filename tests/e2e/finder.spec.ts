import { expect, test } from '@playwright/test'
import { countOf, FIRST_PAGE, MADE, openFinder, countFound, showAll } from './finder-page'
import { DATA } from './site-pages'

const EVERYBODY = DATA.listings.length

test.describe('The finder', () => {
  test('Before anything is asked, everybody is listed', async ({ page }) => {
    const finder = await openFinder(page)
    await expect(finder.line).toHaveText(`All ${EVERYBODY} therapists.`)
    await expect(finder.cards).toHaveCount(FIRST_PAGE)
    await expect(finder.startAgain).toHaveCount(0)
  })

  test('Typing narrows the list, and chips show what was understood', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('grief')
    await expect(finder.chips).toHaveText([/^Grief/])
    const some = await countFound(finder)
    expect(some).toBeLessThan(EVERYBODY)
    await finder.box.fill('grief, online')
    await expect(finder.chips).toHaveText([/^Grief/, /^Online/])
    await expect(finder.line).not.toHaveText(new RegExp(`^${some} `))
    const fewer = await countFound(finder)
    expect(fewer).toBeLessThan(some)
    expect(fewer).toBeGreaterThan(0)
    await showAll(finder)
    await expect(finder.cards).toHaveCount(fewer)
  })

  test('A misspelt word is understood', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('depresion manchestr')
    await expect(finder.chips).toHaveText([/^Depression/, /^Manchester/])
    expect(await countFound(finder)).toBeGreaterThan(0)
  })

  test('Words people say are understood as the issue they mean', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('can’t sleep')
    await expect(finder.chips).toHaveText([/^Anxiety and stress/])
  })

  test('Somebody is found by name, and by name alone', async ({ page }) => {
    const finder = await openFinder(page)
    const [wanted] = DATA.listings
    await finder.box.fill(wanted?.name ?? '')
    await expect(finder.cards).toHaveCount(1)
    await expect(finder.cards.getByRole('link')).toHaveAttribute('href', wanted?.address ?? '')
  })

  test('A card says why it is there', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief&mode=online')
    await countFound(finder)
    await expect(finder.cards.first()).toContainText('works with grief · online')
  })

  test('Taking out a chip takes its words out of the box, and there are more people', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('grief online')
    const few = await countFound(finder)
    await finder.chips.filter({ hasText: 'Online' }).click()
    await expect(finder.box).toHaveValue('grief')
    await expect(finder.chips).toHaveCount(1)
    await expect(finder.line).not.toHaveText(new RegExp(`^${few} `))
    expect(await countFound(finder)).toBeGreaterThan(few)
  })

  test('A wish that was typed twice goes with one press', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('bereavement, Polish, grief')
    await expect(finder.chips).toHaveText([/^Grief/, /^Polish/])
    await finder.chips.first().click()
    await expect(finder.chips).toHaveText([/^Polish/])
    await expect(finder.box).toHaveValue(/^Polish,?$/)
  })

  test('The count beside each choice is the number of people then listed', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.mode.selectOption('online')
    await countFound(finder)
    const options = await finder.issue.locator('option:not([value=""]):not(:disabled)').allTextContents()
    expect(options.length).toBeGreaterThan(10)
    for (const option of options) {
      await finder.issue.selectOption({ label: option })
      expect(await countFound(finder), option).toBe(countOf(option))
    }
    const least = [...options].sort((a, b) => countOf(a) - countOf(b)).find((option) => countOf(option) > 0)
    await finder.issue.selectOption({ label: least ?? '' })
    await countFound(finder)
    await showAll(finder)
    await expect(finder.cards).toHaveCount(countOf(least ?? ''))
  })

  test('A filter counts what changing one’s mind would give', async ({ page }) => {
    const finder = await openFinder(page)
    const before = await finder.issue.locator('option').allTextContents()
    await finder.issue.selectOption('grief')
    await countFound(finder)
    expect(await finder.issue.locator('option').allTextContents()).toEqual(before)
  })

  test('Start again empties everything', async ({ page }) => {
    await page.clock.setFixedTime(MADE)
    const finder = await openFinder(page, '#q=grief&mode=online&sort=fee')
    await countFound(finder)
    await finder.startAgain.click()
    await expect(finder.box).toHaveValue('')
    await expect(finder.mode).toHaveValue('')
    await expect(finder.sort).toHaveValue('soonest')
    await expect(finder.line).toHaveText(`All ${EVERYBODY} therapists.`)
    await expect(finder.cards).toHaveCount(FIRST_PAGE)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('Emptying the box brings the whole list back, and typing on before it is whole loses nobody', async ({
    page,
  }) => {
    await page.clock.setFixedTime(MADE)
    const finder = await openFinder(page)
    const names = () => finder.cards.locator('h3').allTextContents()
    const before = await names()
    await finder.box.fill('grief')
    await countFound(finder)
    await finder.box.fill('')
    await finder.box.pressSequentially('gri')
    await countFound(finder)
    await finder.box.fill('')
    await expect(finder.cards).toHaveCount(FIRST_PAGE)
    expect(await names()).toEqual(before)
  })

  test('Letters typed while an answer is drawn all stay in the box', async ({ page }) => {
    const finder = await openFinder(page)
    const query = 'cant sleep since my mum died leeds'
    await finder.box.focus()
    await page.keyboard.type(query)
    await countFound(finder)
    await expect(finder.box).toHaveValue(query)
  })

  test('Everybody on a card is marked as fictional, before and after searching', async ({ page }) => {
    const finder = await openFinder(page)
    await expect(page.getByRole('note')).toContainText('These people are fictional')
    await expect(finder.cards.filter({ hasText: 'Fictional sample' })).toHaveCount(FIRST_PAGE)
    await finder.box.fill('grief')
    const found = await countFound(finder)
    await showAll(finder)
    await expect(finder.cards.filter({ hasText: 'Fictional sample' })).toHaveCount(found)
  })
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 600 } })

  test('What was found is told under the box, one press goes there, and nothing below has moved', async ({
    page,
  }) => {
    const finder = await openFinder(page)
    const before = await finder.issue.boundingBox()
    await finder.box.fill('grief')
    await countFound(finder)
    const told = page.locator('.finder-found')
    await expect(told).toContainText((await finder.line.textContent()) ?? '')
    await expect(told).toBeInViewport()
    expect(await finder.issue.boundingBox()).toEqual(before)
    await told.getByRole('button', { name: 'See the list' }).click()
    await expect(finder.line).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(finder.startAgain).toBeFocused()
  })
})

test.describe('A search that finds nobody', () => {
  test('says so and offers the one wish to drop, and the offer keeps its word', async ({ page }) => {
    const finder = await openFinder(page, '#issue=phobias&mode=telephone')
    await countFound(finder)
    const empty = finder.place.locator('option').filter({ hasText: '(0)' }).first()
    await openFinder(page, `#issue=phobias&mode=telephone&place=${await empty.getAttribute('value')}`)
    await expect(finder.line).toHaveText('Nobody on the list matches all of that.')
    await expect(finder.cards).toHaveCount(0)
    const wayOut = page.getByRole('button', { name: /^Without “.+” there (is|are) \d+ therapists?$/ })
    const promised = Number(/(\d+) therapists?$/.exec(await wayOut.innerText())?.[1])
    expect(promised).toBeGreaterThan(0)
    await wayOut.click()
    await expect(finder.line).toHaveText(new RegExp(`^${promised} therapists? of`))
    expect(await countFound(finder)).toBe(promised)
  })

  test('offers those who work online when a place was asked for', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief&place=Leeds')
    const online = page.getByRole('button', { name: /work online, from anywhere: show them$/ })
    const promised = Number(/^(\d+)/.exec(await online.innerText())?.[1])
    await online.click()
    await expect(finder.mode).toHaveValue('online')
    await expect(finder.place).toHaveValue('')
    await expect(finder.line).toHaveText(new RegExp(`^${promised} therapists? of`))
  })

  test('says which words were not understood, and still uses the others', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('xyzzyqux')
    await expect(page.getByText('Not understood: “xyzzyqux”')).toBeVisible()
    await expect(finder.line).toContainText('I did not understand “xyzzyqux”')
    await expect(finder.cards).toHaveCount(0)
    await finder.box.fill('grief xyzzyqux')
    await expect(finder.chips).toHaveText([/^Grief/])
    await expect(page.getByText('Not understood: “xyzzyqux”')).toBeVisible()
    expect(await countFound(finder)).toBeGreaterThan(0)
  })
})
