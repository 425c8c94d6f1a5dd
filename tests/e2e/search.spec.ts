import { expect, test } from '@playwright/test'
import { untilAwake } from './finder-page'
import { holdScript } from './hold-script'
import { boxOn, hitsOn, openSearch } from './search-page'
import { DATA } from './site-pages'
import { leaks, watchRequests } from './watch-requests'

const OUT_OF_REACH = 'The search index is out of reach. Try again, or pick from the pages below.'

test.describe('Search finds', () => {
  test('a guide', async ({ page }) => {
    await openSearch(page)
    await boxOn(page).fill('what happens in a session')
    await expect(hitsOn(page).filter({ hasText: 'What happens in a session' })).toHaveAttribute(
      'href',
      '/guides/what-happens-in-a-session/',
    )
    await expect(page.getByRole('status')).toHaveText(/\d+ pages?\.$/)
  })

  test('an issue page', async ({ page }) => {
    await openSearch(page)
    await boxOn(page).fill('depression')
    await expect(hitsOn(page).filter({ hasText: /^Depression$/ })).toHaveAttribute(
      'href',
      '/issues/depression/',
    )
  })

  test('a therapist by name, first', async ({ page }) => {
    const [wanted] = DATA.listings
    await openSearch(page)
    await boxOn(page).fill(wanted?.name ?? '')
    await expect(hitsOn(page).first()).toHaveAttribute('href', wanted?.address ?? '')
    await expect(page.locator('.search-kind').first()).toHaveText(/^Therapist/)
  })

  test('and marks the words it found', async ({ page }) => {
    await openSearch(page, '#q=depression')
    await expect(page.locator('.search-hits mark').first()).toHaveText(/depress/i)
  })
})

test.describe('Search keeps to itself', () => {
  test('Nothing of the index is fetched until something is typed', async ({ page }) => {
    const sent = watchRequests(page)
    await openSearch(page)
    await page.waitForLoadState('networkidle')
    expect(sent.filter((request) => request.includes('/pagefind/'))).toEqual([])
    await boxOn(page).fill('grief')
    await expect(hitsOn(page).first()).toBeVisible()
    expect(sent.filter((request) => request.includes('/pagefind/')).length).toBeGreaterThan(0)
  })

  test('No request carries the question', async ({ page }) => {
    const sent = watchRequests(page)
    await openSearch(page)
    await boxOn(page).fill('bereavement xyzzyqux')
    await boxOn(page).press('Enter')
    await expect(page.getByRole('status')).toHaveText(/with some of them:$/)
    await expect(page).toHaveURL(/#q=bereavement\+xyzzyqux$/)
    await page.reload()
    await expect(boxOn(page)).toHaveValue('bereavement xyzzyqux')
    expect(sent.length).toBeGreaterThan(8)
    expect(leaks(sent, ['bereavement', 'xyzzyqux']).filter((request) => !isIndexStamp(request))).toEqual([])
  })

  /** Pagefind asks for its entry file with the present time, so as to get no old copy. That says nothing about the reader. */
  const isIndexStamp = (request: string) => /\/pagefind\/pagefind-entry\.json\?ts=\d+\n/.test(request)

  test('Reloading keeps the question, and Back returns to it', async ({ page }) => {
    await openSearch(page)
    await boxOn(page).fill('grief')
    await expect(page).toHaveURL(/#q=grief$/)
    await page.reload()
    await expect(boxOn(page)).toHaveValue('grief')
    await expect(page).toHaveURL(/#q=grief$/)
    await hitsOn(page).first().click()
    await expect(page).not.toHaveURL(/\/search\//)
    await page.goBack()
    await expect(boxOn(page)).toHaveValue('grief')
    await expect(hitsOn(page).first()).toBeVisible()
  })

  test('The skip link leaves the question as it is', async ({ page }) => {
    await openSearch(page, '#q=grief')
    await page.getByRole('link', { name: 'Skip to the content' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    await expect(boxOn(page)).toHaveValue('grief')
    await expect(hitsOn(page).first()).toBeVisible()
  })
})

test.describe('Search says', () => {
  test('that no page has all the words, and shows those with some', async ({ page }) => {
    await openSearch(page)
    await boxOn(page).fill('will psychodynamic xyzzyqux help my depression')
    await expect(page.getByRole('status')).toHaveText(
      /^No page has all of these words\. \d+ with some of them:$/,
    )
    await expect(
      hitsOn(page)
        .filter({ hasText: /depression/i })
        .first(),
    ).toBeVisible()
    await boxOn(page).fill('how do i know if my therapist is qualified')
    await expect(page.getByRole('status')).toHaveText(
      /^[12] pages? with all of these words, then \d+ with some of them:$/,
    )
    await boxOn(page).fill('xyzzyqux wvutsrqp')
    await expect(page.getByRole('status')).toHaveText(/^Nothing found for/)
  })

  test('that nothing was found', async ({ page }) => {
    await openSearch(page)
    await boxOn(page).fill('xyzzyqux')
    await expect(page.getByRole('status')).toHaveText(
      'Nothing found for “xyzzyqux”. Try fewer or other words.',
    )
    await expect(hitsOn(page)).toHaveCount(0)
  })

  for (const [part, address] of Object.entries({
    script: '**/pagefind/pagefind.js',
    'list of parts': '**/pagefind/pagefind-entry.json*',
    texts: '**/pagefind/fragment/**',
    'search program': '**/pagefind/*.pagefind',
  }))
    test(`that the index is out of reach: its ${part}`, async ({ page }) => {
      await page.route(address, (route) => route.abort())
      await openSearch(page)
      await boxOn(page).fill('depression')
      await expect(page.getByRole('status')).toHaveText(OUT_OF_REACH)
      await expect(page.getByRole('heading', { name: 'All pages to read' })).toBeVisible()
    })

  test('that the index is out of reach, not that nothing was found, when the line breaks later', async ({
    page,
  }) => {
    await openSearch(page, '#q=depression')
    await expect(hitsOn(page).first()).toBeVisible()
    await page.context().setOffline(true)
    await boxOn(page).fill('xyzzyqux')
    await expect(page.getByRole('status')).toHaveText(OUT_OF_REACH)
    await page.context().setOffline(false)
    await boxOn(page).fill('xyzzyquxx')
    await expect(page.getByRole('status')).toHaveText(/^Nothing found/)
  })

  test('the same when the site was published anew meanwhile', async ({ page }) => {
    await openSearch(page, '#q=depression')
    await expect(hitsOn(page).first()).toBeVisible()
    await page.route('**/pagefind/pagefind-entry.json', (route) =>
      route.fulfill({ body: '{"version":"new"}' }),
    )
    await boxOn(page).fill('xyzzyqux')
    await expect(page.getByRole('status')).toHaveText(OUT_OF_REACH)
  })

  test('what it found, once the index is back in reach', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort())
    await openSearch(page)
    await boxOn(page).fill('depress')
    await expect(page.getByRole('status')).toHaveText(OUT_OF_REACH)
    await page.unroute('**/pagefind/**')
    await boxOn(page).fill('depression')
    await expect(hitsOn(page).first()).toBeVisible()
  })
})

test.describe('Search by keyboard', () => {
  test('From the header to a result', async ({ page }) => {
    await page.goto('/about/')
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' })
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      if (await link.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await expect(boxOn(page)).toBeFocused()
    await page.keyboard.type('depression')
    await expect(hitsOn(page).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(hitsOn(page).first()).toBeFocused()
    const address = await hitsOn(page).first().getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${address}$`))
  })

  test('Escape empties the box and the answer', async ({ page }) => {
    await openSearch(page, '#q=grief')
    await expect(hitsOn(page).first()).toBeVisible()
    await boxOn(page).press('Escape')
    await expect(boxOn(page)).toHaveValue('')
    await expect(hitsOn(page)).toHaveCount(0)
    await expect(page).toHaveURL(/\/search\/$/)
  })

  test('What is typed before the script is there is not lost', async ({ page }) => {
    const letGo = await holdScript(page, 'SiteSearch')
    await page.goto('/search/', { waitUntil: 'domcontentloaded' })
    await boxOn(page).pressSequentially('depression')
    await boxOn(page).press('Enter')
    letGo()
    await untilAwake(page)
    await expect(boxOn(page)).toHaveValue('depression')
    await expect(hitsOn(page).first()).toBeVisible()
  })

  test('The box takes the focus only from a reader who is nowhere else', async ({ page }) => {
    const letGo = await holdScript(page, 'SiteSearch')
    await page.goto('/search/', { waitUntil: 'domcontentloaded' })
    const opener = page.getByRole('banner').getByRole('button', { name: 'Help now' })
    await opener.focus()
    letGo()
    await untilAwake(page)
    await expect(opener).toBeFocused()
  })
})
