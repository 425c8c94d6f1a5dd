import { expect, test } from '@playwright/test'
import { dangerOn } from './finder-page'
import { boxOn, hitsOn, openSearch } from './search-page'

test.describe('A search that sounds like danger', () => {
  test('shows help above what was found, and says so', async ({ page }) => {
    await openSearch(page)
    await boxOn(page).fill('dont want to be here anymore')
    await expect(dangerOn(page).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
    await expect(dangerOn(page).getByRole('link', { name: '116 123' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/^Help lines are shown first, above\. \S/)
    await boxOn(page).fill('domestic abuse')
    await expect(dangerOn(page)).toContainText('England: ')
    await expect(hitsOn(page).first()).toBeVisible()
    await boxOn(page).fill('what happens in a session')
    await expect(dangerOn(page)).toHaveCount(0)
    await expect(page.getByRole('status')).toHaveText(/^\d+ pages?\.$|^The best/)
  })

  test('shows it where the index is out of reach, too', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort())
    await openSearch(page)
    await boxOn(page).fill('i want to die')
    await expect(dangerOn(page)).toBeVisible()
  })
})
