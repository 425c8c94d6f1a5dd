import { expect, test } from '@playwright/test'
import { finderOn, openFinder, countFound, untilAwake } from './finder-page'
import { leaks, watchRequests } from './watch-requests'

test.describe('The search in the address', () => {
  test('What is asked stands in the fragment, and no request carries any of it', async ({ page }) => {
    const sent = watchRequests(page)
    const finder = await openFinder(page)
    await finder.box.fill('grief xyzzyqux')
    await finder.place.selectOption('Leeds')
    await finder.sort.selectOption('fee')
    await expect(page).toHaveURL(/\/therapists\/#q=grief\+xyzzyqux&place=Leeds&sort=fee$/)
    await finder.box.press('Enter')
    await page.reload()
    await countFound(finder)
    await finder.cards.first().getByRole('link').click()
    await expect(page).toHaveURL(/\/therapists\/[^#]+\/$/)
    expect(sent.length).toBeGreaterThan(8)
    expect(leaks(sent, ['xyzzyqux', 'leeds', 'sort='])).toEqual([])
  })

  test('Reloading keeps the search', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('grief')
    await finder.mode.selectOption('online')
    const found = await countFound(finder)
    await page.reload()
    await expect(finder.box).toHaveValue('grief')
    await expect(finder.mode).toHaveValue('online')
    expect(await countFound(finder)).toBe(found)
  })

  test('Back undoes a choice, and Forward makes it again', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.issue.selectOption('grief')
    const all = await countFound(finder)
    await finder.mode.selectOption('online')
    await expect(finder.line).not.toHaveText(new RegExp(`^${all} `))
    const online = await countFound(finder)
    await page.goBack()
    await expect(finder.mode).toHaveValue('')
    await expect(finder.issue).toHaveValue('grief')
    await expect(finder.line).toHaveText(new RegExp(`^${all} `))
    await page.goForward()
    await expect(finder.mode).toHaveValue('online')
    await expect(finder.line).toHaveText(new RegExp(`^${online} `))
  })

  test('A key press is no step in the history: one Back leaves the page', async ({ page }) => {
    await page.goto('/about/')
    const finder = await openFinder(page)
    await finder.box.pressSequentially('grief')
    await expect(page).toHaveURL(/#q=grief$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/about\/$/)
  })

  test('Going to a profile and back keeps the search', async ({ page }) => {
    const finder = await openFinder(page)
    await finder.box.fill('grief leeds')
    const found = await countFound(finder)
    await finder.cards.first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Find a therapist')
    await page.goBack()
    await expect(finder.box).toHaveValue('grief leeds')
    expect(await countFound(finder)).toBe(found)
  })

  test('Leaving for a profile in mid-word keeps every letter', async ({ page }) => {
    const finder = await openFinder(page, '#q=grie')
    await countFound(finder)
    await finder.box.press('End')
    await finder.box.press('f')
    await finder.cards.first().getByRole('link').click()
    await page.waitForURL(/\/therapists\/[^#]+\/$/)
    await page.goBack()
    await expect(finder.box).toHaveValue('grief')
  })

  test('A shared address opens narrowed', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief&place=Leeds&sort=name')
    await expect(finder.chips).toHaveText([/^Grief/, /^Leeds/])
    await expect(finder.place).toHaveValue('Leeds')
    await expect(finder.sort).toHaveValue('name')
    expect(await countFound(finder)).toBeGreaterThan(0)
  })

  test('Another search pasted into the address of the open page is followed', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief')
    await countFound(finder)
    await page.evaluate(() => (location.hash = '#issue=anger'))
    await expect(finder.issue).toHaveValue('anger')
  })

  test('An address with parts it does not know is read as far as it goes', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief&sort=money&colour=blue')
    await expect(finder.issue).toHaveValue('grief')
    await expect(finder.sort).toHaveValue('soonest')
    expect(await countFound(finder)).toBeGreaterThan(0)
  })

  test('An issue page leads to those who work with it', async ({ page }) => {
    await page.goto('/issues/depression/')
    await page.getByRole('link', { name: 'Therapists who work with depression' }).click()
    await untilAwake(page)
    await expect(page.getByLabel('Issue', { exact: true })).toHaveValue('depression')
    expect(await countFound(finderOn(page))).toBeGreaterThan(0)
  })

  test('The skip link moves to the content and the search stays', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief')
    const found = await countFound(finder)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    await expect(finder.issue).toHaveValue('grief')
    await expect(page).toHaveURL(/#issue=grief$/)
    await page.reload()
    expect(await countFound(finder)).toBe(found)
  })
})
