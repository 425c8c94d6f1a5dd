import { expect, test } from '@playwright/test'
import { countFound, countOf, finderOn, openFinder, untilAwake } from './finder-page'
import { holdScript } from './hold-script'
import { DATA } from './site-pages'

/** The filters behind “More filters”, and what each is called in the address. */
const MORE = {
  'Fee a session': 'fee',
  'Next free time': 'when',
  'Kind of therapy': 'therapy',
  Language: 'language',
  'Therapist’s gender': 'gender',
  Register: 'register',
}

test.describe('More filters', () => {
  test('opened before the script is there have their choices once it is', async ({ page }) => {
    const letGo = await holdScript(page, 'TherapistFinder')
    await page.goto('/therapists/', { waitUntil: 'domcontentloaded' })
    await finderOn(page).moreFilters.click()
    letGo()
    await untilAwake(page)
    await page.getByLabel('Language', { exact: true }).selectOption('Polish')
    await expect(page).toHaveURL(/[#&]language=polish/i)
  })

  test('each answers at once, with as many people as it promised, and stands in the address', async ({
    page,
  }) => {
    const finder = await openFinder(page)
    await finder.moreFilters.click()
    for (const [label, key] of Object.entries(MORE)) {
      const filter = page.getByLabel(label, { exact: true })
      const options = filter.locator('option:not([value=""]):not(:disabled)')
      const promised = countOf((await options.first().textContent()) ?? '')
      await filter.selectOption((await options.first().getAttribute('value')) ?? '')
      await expect(page).toHaveURL(new RegExp(`[#&]${key}=`))
      await expect(finder.moreFilters).toHaveText(/More filters\s*1 set/)
      if (promised < DATA.listings.length) expect(await countFound(finder), label).toBe(promised)
      await filter.selectOption('')
      await expect(page).not.toHaveURL(/#/)
      // The counts of the next filter are those of this answer, not of the last.
      await expect(page.locator('.finder[data-answered]')).toHaveCount(1)
    }
  })

  test('Taking new clients is one press, and survives a reload', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.moreFilters.click()
    await page.getByLabel(/^Taking new clients/).check()
    const found = await countFound(finder)
    await page.reload()
    await expect(finder.chips).toHaveText([/^Taking new clients/])
    expect(await countFound(finder)).toBe(found)
    await finder.moreFilters.click()
    await expect(page.getByLabel(/^Taking new clients/)).toBeChecked()
  })

  test('are out of sight until they are wanted, and say how many of them are set', async ({ page }) => {
    const finder = await openFinder(page, '#language=Polish&fee=max%3A60')
    await expect(page.getByLabel('Language', { exact: true })).toBeHidden()
    await expect(finder.moreFilters).toHaveText(/2 set/)
    await finder.moreFilters.click()
    await expect(page.getByLabel('Language', { exact: true })).toHaveValue('Polish')
  })

  test('A choice that would leave nobody says so and cannot be made', async ({ page }) => {
    const finder = await openFinder(page, '#issue=phobias&mode=telephone')
    await countFound(finder)
    const none = finder.place.locator('option').filter({ hasText: '(0)' })
    await expect(none.first()).toBeDisabled()
  })

  test('A filter with hundreds of choices counts each anew, those far down too, and keeps what is chosen', async ({
    page,
  }) => {
    const finder = await openFinder(page)
    const last = finder.place.locator('option').last()
    const before = (await last.textContent()) ?? ''
    await finder.issue.selectOption('depression')
    await expect(last).not.toHaveText(before)
    const promised = countOf((await last.textContent()) ?? '')
    const town = (await last.getAttribute('value')) ?? ''
    await finder.place.selectOption(town)
    expect(await countFound(finder)).toBe(promised)
    await finder.issue.selectOption('')
    await expect(last).toHaveText(before)
    await expect(finder.place).toHaveValue(town)
  })

  test('What an address asks for and nobody offers is shown in its filter', async ({ page }) => {
    const finder = await openFinder(page, '#language=Klingon')
    await finder.moreFilters.click()
    await expect(page.getByLabel('Language', { exact: true })).toHaveValue('Klingon')
    await expect(finder.line).toHaveText('Nobody on the list matches all of that.')
  })
})

test.describe('The distance', () => {
  test('waits for a town, typed or chosen, then counts each ring and keeps its word', async ({ page }) => {
    const finder = await openFinder(page)
    await expect(finder.miles).toBeDisabled()
    await finder.box.fill('leeds')
    await expect(finder.miles).toBeEnabled()
    const options = await finder.miles.locator('option').allTextContents()
    const counts = options.map(countOf)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    await finder.miles.selectOption('50')
    await expect(finder.chips).toHaveText([/^Leeds, within 50 miles/])
    expect(await countFound(finder)).toBe(counts.at(-1))
    await expect(page).toHaveURL(/miles=50/)
  })

  test('that was typed is chosen beside the town, until another is chosen', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('within 7 miles of leeds')
    await expect(finder.chips).toHaveText([/^Leeds, within 7 miles/])
    await expect(finder.miles).toHaveValue('7')
    await finder.miles.selectOption('15')
    await expect(finder.chips).toHaveText([/^Leeds, within 15 miles/])
    await expect(page).toHaveURL(/miles=15/)
    await finder.miles.selectOption('7')
    await expect(finder.chips).toHaveText([/^Leeds, within 7 miles/])
    await expect(page).not.toHaveURL(/miles=\d/)
    await finder.chips.first().click()
    await expect(finder.box).toHaveValue('')
  })

  test('“Nearest” asks for a town first', async ({ page }) => {
    const finder = await openFinder(page)
    await expect(finder.sort.locator('option[value=near]')).toBeDisabled()
    await expect(finder.sort.locator('option[value=near]')).toHaveText('Nearest (add a town)')
    await finder.place.selectOption('Leeds')
    await expect(finder.sort.locator('option[value=near]')).toBeEnabled()
    await finder.miles.selectOption('50')
    await finder.sort.selectOption('near')
    await expect(finder.cards).toHaveCount(Math.min(await countFound(finder), 24))
    const reasons = await finder.cards.locator('.card-reason').allTextContents()
    const miles = reasons.map((reason) => Number(/(\d+) miles? from/.exec(reason)?.[1] ?? 0))
    expect(miles.length).toBeGreaterThan(3)
    expect(miles).toEqual([...miles].sort((a, b) => a - b))
  })
})
