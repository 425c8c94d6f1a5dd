import { expect, test, type Page } from '@playwright/test'
import { countFound, openFinder, untilAwake } from './finder-page'
import { KINDS } from './site-pages'

/** Whatever a page does that it should not. */
async function watchConduct(page: Page, origin: string) {
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${origin}/`) && !address.startsWith('data:')) foreign.push(address)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.exposeFunction('complain', (text: string) => void complaints.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { complain: (text: string) => void }).complain(
        `policy: ${violatedDirective} ${blockedURI}`,
      ),
    )
  })
  return { foreign, complaints }
}

/** What the browser keeps for the site. */
async function kept(page: Page) {
  const cookies = await page.context().cookies()
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { cookies, ...inPage }
}

const NOTHING = { cookies: [], local: [], session: [], databases: [], caches: [], workers: 0 }

test.describe('Privacy', () => {
  for (const [kind, address] of Object.entries(KINDS))
    test(`The ${kind} page asks nobody else, keeps nothing and breaks no rule of its own`, async ({
      page,
      baseURL,
    }) => {
      const { foreign, complaints } = await watchConduct(page, baseURL ?? '')
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.getByRole('banner').getByRole('button', { name: 'Help now' }).click()
      expect(foreign).toEqual([])
      expect(complaints).toEqual([])
      expect(await kept(page)).toEqual(NOTHING)
    })

  test('A whole search for a therapist leaves no trace', async ({ page, baseURL }) => {
    const { foreign, complaints } = await watchConduct(page, baseURL ?? '')
    const finder = await openFinder(page)
    await finder.box.fill('grief leeds xyzzyqux')
    await finder.mode.selectOption('online')
    await finder.chips.first().click()
    await finder.startAgain.click()
    await finder.issue.selectOption('grief')
    await finder.cards.first().getByRole('link').click()
    await page.waitForLoadState('networkidle')
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(await kept(page)).toEqual(NOTHING)
  })

  test('A shortlist is kept only on the press that adds to it, and wiping leaves nothing', async ({
    page,
    baseURL,
  }) => {
    const { foreign, complaints } = await watchConduct(page, baseURL ?? '')
    const finder = await openFinder(page, '#q=grief')
    const add = finder.cards.first().getByRole('button', { name: /^Add to shortlist/ })
    await expect(add).toBeVisible()
    expect(await kept(page)).toEqual(NOTHING)
    await add.click()
    expect(await kept(page)).toEqual({ ...NOTHING, local: ['undercurrent-shortlist'] })
    await page.goto(KINDS.shortlist)
    await untilAwake(page)
    await page.getByLabel('Your message').fill('Something private')
    await page.getByRole('button', { name: 'Wipe the list' }).click()
    await expect(page.getByRole('button', { name: 'Put back one person' })).toBeVisible()
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(await kept(page)).toEqual(NOTHING)
  })

  test('A search of the site leaves no trace', async ({ page, baseURL }) => {
    const { foreign, complaints } = await watchConduct(page, baseURL ?? '')
    await page.goto('/search/')
    await untilAwake(page)
    await page.getByRole('searchbox').fill('depression')
    await page.locator('.search-hits a').first().click()
    await page.waitForLoadState('networkidle')
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(await kept(page)).toEqual(NOTHING)
  })

  test('A choice of letters is kept only when the reader asks, and forgotten when they ask', async ({
    page,
  }) => {
    await page.goto(KINDS.comfort)
    await untilAwake(page)
    await page.getByRole('checkbox', { name: /^Larger letters/ }).check()
    expect(await kept(page)).toEqual(NOTHING)
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expect(page.getByRole('status').first()).toHaveText(/^Kept on this device/)
    expect(await kept(page)).toMatchObject({ caches: ['reading-comfort'], workers: 1 })
    await page.getByRole('button', { name: 'Forget' }).click()
    await expect(page.getByRole('status').first()).toHaveText(/^Forgotten/)
    expect(await kept(page)).toEqual(NOTHING)
  })

  test('The address of a search is not told to the page a link leads to', async ({ page }) => {
    await countFound(await openFinder(page, '#q=grief'))
    const profile = page.locator('.card:visible a').first()
    await expect(profile).toBeVisible()
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.isNavigationRequest()),
      profile.click(),
    ])
    expect(request.headers()['referer']).toBeUndefined()
  })

  test('The watch is awake: it notices a stranger, a cookie and a broken rule', async ({ page, baseURL }) => {
    const { foreign, complaints } = await watchConduct(page, baseURL ?? '')
    await page.goto('/about/')
    await page.evaluate(async () => {
      document.cookie = 'a=b'
      localStorage.setItem('a', 'b')
      const script = document.createElement('script')
      script.textContent = 'void 0'
      document.body.append(script)
      await fetch('https://stranger.example/').catch(() => undefined)
    })
    await expect.poll(() => complaints.join()).toContain('policy: script-src')
    await expect.poll(() => complaints.join()).toContain('policy: connect-src')
    expect(await kept(page)).toMatchObject({ cookies: [{ name: 'a' }], local: ['a'] })
    await page.goto('https://stranger.example/').catch(() => undefined)
    expect(foreign).toEqual(['https://stranger.example/'])
  })
})
