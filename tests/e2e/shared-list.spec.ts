import { expect, test, type Page } from '@playwright/test'
import { untilAwake } from './finder-page'
import { FIRST, keptOn, openShortlist, openWith, people, SECOND, status, THIRD } from './shortlist-page'

test.describe('A shared list', () => {
  test('is in the link after the #, shown without being kept, and kept when asked', async ({ page }) => {
    await openWith(page, [FIRST?.id, SECOND?.id])
    const link = await page.getByLabel('Share by link').inputValue()
    expect(new URL(link).hash).toBe(`#people=${FIRST?.id}.${SECOND?.id}`)
    await page.evaluate(() => localStorage.clear())
    await page.goto('/about/')
    await openShortlist(page, new URL(link).hash)
    await expect(people(page)).toHaveCount(2)
    expect(await keptOn(page)).toBeNull()
    await page.getByRole('button', { name: 'Keep it on this device' }).click()
    expect(await keptOn(page)).toBe(JSON.stringify([FIRST?.id, SECOND?.id]))
    await expect(page).toHaveURL(/\/shortlist\/$/)
  })

  test('never takes the place of one’s own: it is added, or put aside', async ({ page }) => {
    await openWith(page, [THIRD?.id], `#people=${FIRST?.id}.${THIRD?.id}`)
    await expect(people(page)).toHaveCount(2)
    expect(await keptOn(page)).toBe(JSON.stringify([THIRD?.id]))
    await page.getByRole('button', { name: 'Back to my own (1)' }).click()
    await expect(people(page)).toHaveCount(1)
    await openShortlist(page, `#people=${FIRST?.id}`)
    await page.reload()
    await untilAwake(page)
    await page.getByRole('button', { name: 'Add this person to my list' }).click()
    await expect(people(page)).toHaveCount(2)
    expect(await keptOn(page)).toBe(JSON.stringify([THIRD?.id, FIRST?.id]))
  })
})

test.describe('A shared list with people who have left', () => {
  const leave = (page: Page) => page.getByRole('button', { name: 'Put it aside' })

  for (const id of ['t9999', 'zzz'])
    test(`offers nothing to keep where there is only ${id}`, async ({ page }) => {
      await openShortlist(page, `#people=${id}`)
      await expect(status(page)).toHaveText('Nobody on the list that somebody shared is listed any more.')
      await expect(page.getByRole('button', { name: /Keep it|Copy the link|Print/ })).toHaveCount(0)
      await leave(page).click()
      await expect(page).toHaveURL(/\/shortlist\/$/)
      expect(await keptOn(page)).toBeNull()
    })

  test('counts and keeps only those who are listed', async ({ page }) => {
    await openShortlist(page, `#people=${FIRST?.id}.t9999`)
    await expect(status(page)).toHaveText(
      'A list of one person that somebody shared. Nothing of it is kept yet. One more is no longer listed.',
    )
    await expect(page.getByLabel('Share by link')).toHaveValue(new RegExp(`#people=${FIRST?.id}$`))
    await page.getByRole('button', { name: 'Keep it on this device' }).click()
    await expect.poll(() => keptOn(page)).toBe(JSON.stringify([FIRST?.id]))
    await expect(status(page)).toHaveText('One person on your shortlist, kept on this device only.')
  })
})
