import { expect, test, type Page, type Route } from '@playwright/test'
import { countFound, finderOn, FIRST_PAGE, openFinder, untilAwake } from './finder-page'
import { DATA, readBuilt } from './site-pages'

const MANIFEST = '**/data/finder.json'
const LISTINGS = '**/data/finder/*/people.json'
const WORDS = '**/data/finder/*/words.json'
const MORE_WORDS = '**/data/finder/*/more-words.json'
const FAILED = 'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.'
const EVERYBODY = DATA.listings.length

/** Holds back every request for an address until the returned function is called; it is then sent, or answered otherwise. */
async function holdBack(
  page: Page,
  address: string,
  then = (route: Route) => route.continue(),
): Promise<() => void> {
  let letGo = () => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(address, async (route) => {
    await released
    await then(route)
  })
  return letGo
}

test.describe('The data is fetched', () => {
  test('only when the reader comes near the form', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const finder = await openFinder(page)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([])
    await finder.box.focus()
    const { version } = JSON.parse(readBuilt('data/finder.json')) as { version: string }
    await expect.poll(() => asked).toContain(`/data/finder/${version}/people.json`)
    await expect.poll(() => asked).toContain(`/data/finder/${version}/words.json`)
    await expect.poll(() => asked).toContain(`/data/finder/${version}/more-words.json`)
    expect(asked.filter((path) => path.startsWith('/data/'))).toHaveLength(4)
  })

  test('slowly: the list stays, the line says so, and then it narrows', async ({ page }) => {
    const letGo = await holdBack(page, LISTINGS)
    const finder = await openFinder(page)
    await finder.box.fill('grief')
    await expect(finder.status).toHaveText('Fetching the list…')
    await expect(finder.cards).toHaveCount(FIRST_PAGE)
    letGo()
    expect(await countFound(finder)).toBeLessThan(EVERYBODY)
    await expect(finder.chips).toHaveText([/^Grief/])
  })
})

test.describe('While some words are still on their way', () => {
  test('a search that needs none of them is answered; one that may waits, and is never answered by half', async ({
    page,
  }) => {
    const letGo = await holdBack(page, MORE_WORDS)
    const finder = await openFinder(page, '#q=grief+online')
    const found = await countFound(finder)
    expect(found).toBeLessThan(EVERYBODY)
    await expect(finder.chips).toHaveText([/^Grief/, /^Online/])
    const answered = page.locator('.finder[data-answered]')
    await expect(answered).toHaveCount(1)
    await finder.box.fill('catastrophising onlin')
    await expect(answered).toHaveCount(0)
    await expect(finder.chips).toHaveText([/^Grief/, /^Online/])
    letGo()
    await expect(answered).toHaveCount(1)
    await expect(finder.chips).toHaveText([/^Anxiety/, /^Online/])
  })

  test('and then fail, the finder says so, lists everybody and can be asked again', async ({ page }) => {
    const letGo = await holdBack(page, MORE_WORDS, (route) => route.fulfill({ status: 404 }))
    const finder = await openFinder(page, '#q=grief')
    expect(await countFound(finder)).toBeLessThan(EVERYBODY)
    letGo()
    await expect(finder.status).toHaveText(FAILED)
    await expect(finder.cards).toHaveCount(FIRST_PAGE)
    await expect(finder.chips).toHaveCount(0)
    await page.unroute(MORE_WORDS)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(finder.chips).toHaveText([/^Grief/])
    expect(await countFound(finder)).toBeLessThan(EVERYBODY)
  })
})

const BAD_ANSWERS = {
  'is out of reach': { abort: true },
  'is missing': { status: 404, body: 'Not found' },
  'breaks off in the middle': {
    body: '{"format": "undercurrent-finder/2", "people": 1, "tables": {"singles": [',
  },
  'has another format': { body: '{"format": "undercurrent-finder/9", "people": 0}' },
  'holds something that is no listing': {
    body: '{"format": "undercurrent-finder/2", "people": 1, "parts": [{"people": 1}]}',
  },
  'is an empty answer': { body: 'null' },
} satisfies Record<string, { abort?: true; status?: number; body?: string }>

for (const [file, address] of [
  ['manifest', MANIFEST],
  ['list of therapists', LISTINGS],
  ['list of words', WORDS],
  ['list of further words', MORE_WORDS],
] as const)
  test.describe(`When the ${file}`, () => {
    for (const [fault, answer] of Object.entries(BAD_ANSWERS))
      test(`${fault}, the finder says so and leaves everybody listed`, async ({ page }) => {
        const crashes: Error[] = []
        page.on('pageerror', (error) => crashes.push(error))
        await page.route(address, (route) =>
          'abort' in answer ? route.abort() : route.fulfill({ contentType: 'application/json', ...answer }),
        )
        const finder = await openFinder(page, '#q=grief&mode=online')
        const isThere = !('abort' in answer) && !('status' in answer)
        await expect(finder.status).toHaveText(
          `The list could not be ${isThere ? 'read: it arrived damaged' : 'fetched'}, so it cannot be narrowed. Everybody is listed below.`,
        )
        await expect(finder.cards).toHaveCount(FIRST_PAGE)
        await expect(finder.chips).toHaveCount(0)
        expect(crashes).toEqual([])
      })
  })

test.describe('Before the script is there', () => {
  test('What is typed and chosen is not lost', async ({ page }) => {
    const letGo = await holdBack(page, '**/assets/TherapistFinder*.js')
    await page.goto('/therapists/', { waitUntil: 'domcontentloaded' })
    const finder = finderOn(page)
    await finder.box.pressSequentially('grief')
    await finder.mode.selectOption('online')
    await finder.box.focus()
    letGo()
    await untilAwake(page)
    await expect(finder.box).toHaveValue('grief')
    await expect(finder.box).toBeFocused()
    await expect(finder.mode).toHaveValue('online')
    await expect(finder.chips).toHaveText([/^Grief/, /^Online/])
    await expect(page).toHaveURL(/#q=grief&mode=online$/)
    expect(await countFound(finder)).toBeLessThan(EVERYBODY)
  })

  test('What is typed joins what a shared address asks for', async ({ page }) => {
    const letGo = await holdBack(page, '**/assets/TherapistFinder*.js')
    await page.goto('/therapists/#issue=grief', { waitUntil: 'domcontentloaded' })
    const finder = finderOn(page)
    await finder.box.pressSequentially('leeds')
    letGo()
    await expect(finder.issue).toHaveValue('grief')
    await expect(finder.box).toHaveValue('leeds')
    await expect(page).toHaveURL(/#q=leeds&issue=grief$/)
  })

  test('Enter sends nothing anywhere', async ({ page }) => {
    const letGo = await holdBack(page, '**/assets/TherapistFinder*.js')
    await page.goto('/therapists/', { waitUntil: 'domcontentloaded' })
    const finder = finderOn(page)
    await finder.box.fill('grief')
    await finder.box.press('Enter')
    letGo()
    await untilAwake(page)
    await expect(page).toHaveURL(/\/therapists\/#q=grief$/)
    await expect(finder.box).toHaveValue('grief')
  })
})

test('The data files say that their people are fictional', () => {
  const { version } = JSON.parse(readBuilt('data/finder.json')) as { version: string }
  for (const file of ['therapists.json', 'finder.json', `finder/${version}/details-0.json`])
    expect(JSON.parse(readBuilt(`data/${file}`)), file).toMatchObject({
      notice: 'Sample data. Every person in this file is fictional.',
    })
})
