import { expect, test } from '@playwright/test'
import { countFound, openFinder, untilAwake } from './finder-page'
import { DATA } from './site-pages'

test.describe('What is asked for', () => {
  test('stands in chips, typed and chosen alike, and each can be taken out', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief&mode=online&language=English')
    await expect(finder.chips).toHaveText([/^Grief/, /^Online/, /^English/])
    await finder.chips.filter({ hasText: 'Online' }).click()
    await expect(finder.mode).toHaveValue('')
    await expect(finder.chips).toHaveText([/^Grief/, /^English/])
  })

  test('comes back with “Put back”, and with Back', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief+online')
    const found = await countFound(finder)
    await finder.chips.filter({ hasText: 'Online' }).click()
    await expect(finder.putBack).toHaveText('Put back “Online”')
    await finder.putBack.click()
    await expect(finder.box).toHaveValue('grief online')
    expect(await countFound(finder)).toBe(found)
    await expect(finder.putBack).toHaveCount(0)
    await finder.chips.filter({ hasText: 'Grief' }).click()
    await expect(finder.putBack).toBeVisible()
    await page.goBack()
    await expect(finder.box).toHaveValue('grief online')
    await expect(finder.putBack).toHaveCount(0)
  })

  test('Before that, examples show how to ask, and one press asks', async ({ page }) => {
    const finder = await openFinder(page)
    await page.getByRole('button', { name: 'lost my mum, online' }).click()
    await expect(finder.box).toHaveValue('lost my mum, online')
    await expect(finder.chips).toHaveText([/^Grief/, /^Online/])
  })
})

test.describe('A dead end', () => {
  test('in a town offers a wider ring, and the ring holds what was promised', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief&place=Leeds&miles=5&mode=in-person')
    await countFound(finder)
    const wider = page.getByRole('button', { name: /^Within \d+ miles there (is|are) \d+ therapists?$/ })
    const promised = Number(/(\d+) therapists?$/.exec(await wider.innerText())?.[1])
    await wider.click()
    await expect(finder.line).toHaveText(new RegExp(`^${promised} therapists? of`))
  })

  test('that was not understood gives examples, and one press tries them', async ({ page }) => {
    const finder = await openFinder(page, '#q=xyzzyqux')
    await page.getByRole('button', { name: 'panic attacks, Leeds' }).click()
    await expect(finder.chips).not.toHaveCount(0)
  })

  test('“near me” asks for a town and looks nothing up', async ({ page, context }) => {
    await context.grantPermissions([])
    const finder = await openFinder(page, '#q=grief+near+me')
    await expect(page.getByText('Near where? Choose a town or type one')).toBeVisible()
    expect(await countFound(finder)).toBeGreaterThan(0)
  })

  test('of the network says so, and “Try again” goes on from there', async ({ page }) => {
    let isCut = true
    await page.route('**/data/**', (route) => (isCut ? route.abort() : route.continue()))
    const finder = await openFinder(page, '#q=grief')
    await expect(finder.line).toHaveText(/could not be fetched/)
    isCut = false
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await countFound(finder)).toBeGreaterThan(0)
  })
})

test.describe('A card in the answer', () => {
  test('adds up a whole course in place, and says what the sum leaves out', async ({ page }) => {
    const finder = await openFinder(page, '#q=grief&fee=max%3A60')
    await countFound(finder)
    const card = finder.cards.filter({ hasText: 'a session' }).first()
    const least = Number(/£(\d+)(?: to £\d+)? a session/.exec((await card.textContent()) ?? '')?.[1])
    await card.getByText('Cost of a course').click()
    await expect(card).toContainText(`£${(least * 16).toLocaleString('en-GB')}`)
    await card.getByLabel('How long').selectOption('A year')
    await card.getByLabel('How often').selectOption('Twice a week')
    await expect(card).toContainText('for 84 sessions')
    await expect(card).toContainText(`£${(least * 84).toLocaleString('en-GB')}`)
    await expect(card).toContainText('Nobody can promise how long it takes')
  })

  test('says how long ago a time was checked, and fades to “ask” as it ages', async ({ page }) => {
    const person = DATA.listings.find(({ nextAvailable }) => nextAvailable)
    const checked = person?.nextAvailable?.checkedOn ?? ''
    for (const [days, words] of [
      [2, 'checked 2 days ago'],
      [20, 'checked 2 weeks ago: ask to be sure'],
      [40, 'Availability not known: ask'],
    ] as const) {
      await page.clock.setFixedTime(new Date(Date.parse(`${checked}T12:00:00Z`) + days * 86_400_000))
      const finder = await openFinder(page, `#q=${encodeURIComponent(person?.name ?? '')}`)
      await expect(finder.cards.first()).toContainText(words)
      await page.goto('about:blank')
    }
  })
})

test.describe('Coming back from a profile', () => {
  test('finds as many people listed as before, at the same place', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief')
    await finder.showMore.click()
    await expect(finder.cards).toHaveCount(48)
    const link = finder.cards.nth(40).getByRole('link')
    const name = await link.innerText()
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await page.goBack()
    await untilAwake(page)
    await expect(finder.cards).toHaveCount(48)
    await expect(finder.cards.nth(40).getByRole('link')).toBeInViewport()
  })

  test('is at once where a browser keeps the page: the place is noted before, and nothing written on leaving', async ({
    page,
  }) => {
    const finder = await openFinder(page, '#issue=grief')
    await expect(finder.cards).toHaveCount(24)
    await page.evaluate(() => scrollTo(0, 1500))
    await expect
      .poll(() => page.evaluate(() => (history.state as { scrolled?: number } | null)?.scrolled))
      .toBe(1500)
    const written = await page.evaluate(() => {
      let count = 0
      const write = history.replaceState.bind(history)
      history.replaceState = (...entry) => {
        count++
        write(...entry)
      }
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      const whenKept = count
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
      return { whenKept, otherwise: count }
    })
    expect(written).toEqual({ whenKept: 0, otherwise: 1 })
  })

  test('Another search starts at the top of its own list', async ({ page }) => {
    const finder = await openFinder(page, '#issue=grief')
    await finder.showMore.click()
    await expect(finder.cards).toHaveCount(48)
    await finder.issue.selectOption('depression')
    await expect(finder.cards).toHaveCount(24)
  })
})

test.describe('Beside an issue', () => {
  test('stand its verdict, other routes and the way to its page, whether typed or chosen', async ({
    page,
  }) => {
    for (const fragment of ['#q=depressed', '#issue=depression']) {
      const finder = await openFinder(page, fragment)
      await countFound(finder)
      const line = page.locator('.finder-elsewhere')
      await expect(line).toContainText(/evidence for short-term psychodynamic therapy for depression/)
      await expect(line).toContainText('NHS Talking Therapies')
      await expect(line.getByRole('link')).toHaveAttribute('href', '/issues/depression/')
      await page.goto('about:blank')
    }
  })

  test('A search for what is free, or for a child, is told where else to look, and still lists people', async ({
    page,
  }) => {
    await page.goto('/therapists/#q=free+counselling+for+my+daughter')
    const lines = page.locator('.finder-elsewhere')
    await expect(lines).toHaveCount(2)
    await expect(lines.first()).toContainText('Therapy on the NHS is free')
    await expect(lines.getByRole('link', { name: 'Therapy for young people' })).toBeVisible()
    await expect(page.locator('.card:visible').first()).toBeVisible()
  })

  test('What was ruled out is no reason for a card, and of two times only the one that is met is', async ({
    page,
  }) => {
    await page.goto('/therapists/#q=not+bacp')
    await expect(page.getByText('Not: BACP')).toBeVisible()
    await expect(page.locator('.card:visible').first()).toBeVisible()
    await expect(page.locator('.card:visible', { hasText: 'registered with BACP' })).toHaveCount(0)
  })

  test('Nothing stands where no issue was asked for', async ({ page }) => {
    const finder = await openFinder(page, '#mode=online')
    await countFound(finder)
    await expect(page.locator('.finder-elsewhere')).toHaveCount(0)
  })
})
