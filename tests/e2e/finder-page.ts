import { expect, type Locator, type Page } from '@playwright/test'
import { LIST_PAGE } from '~/domain/therapists/room-pages'
import { DATA } from './site-pages'

/** How many cards an answer shows at first, and how many more each time. */
const PAGE = 24
/** The moment the list was made: the times it offers were still to come. */
export const MADE = new Date(DATA.exportedAt)
/** How many cards the page shows while nothing is asked: the first page of the whole list. */
export const FIRST_PAGE = Math.min(DATA.listings.length, LIST_PAGE)

/** The finder as a reader meets it. */
export interface FinderPage {
  box: Locator
  issue: Locator
  place: Locator
  /** How far from the town. */
  miles: Locator
  mode: Locator
  sort: Locator
  /** The one line that is announced, after a pause. */
  status: Locator
  /** The same line as it is seen, at once. */
  line: Locator
  /** What is asked for, typed or chosen, each a button that takes it out. */
  chips: Locator
  /** The cards a reader can see, without those that only come near. */
  cards: Locator
  showMore: Locator
  startAgain: Locator
  /** The button that opens the filters fewer people need. */
  moreFilters: Locator
  putBack: Locator
  danger: Locator
}

/** Names the parts of the finder on a page. */
export function finderOn(page: Page): FinderPage {
  return {
    box: page.getByLabel('What do you need?'),
    issue: page.getByLabel('Issue', { exact: true }),
    place: page.getByLabel('Town', { exact: true }),
    miles: page.getByLabel('Within', { exact: true }),
    mode: page.getByLabel('How you meet'),
    sort: page.getByLabel('Order'),
    status: page.getByRole('status'),
    line: page.locator('.finder-status [aria-hidden]'),
    chips: page.getByRole('button', { name: ': take out' }),
    cards: page.locator('.cards:not(.finder-near) .card:visible'),
    showMore: page.getByRole('button', { name: /^Show \d+ more/ }),
    startAgain: page.getByRole('button', { name: 'Start again' }),
    moreFilters: page.locator('.finder-extra summary'),
    putBack: page.getByRole('button', { name: /^Put back/ }),
    danger: dangerOn(page),
  }
}

/** Help lines that come before any result, in the finder and in the site search. */
export const dangerOn = (page: Page) => page.getByRole('complementary', { name: 'If you are in danger' })

/** Opens the finder, at a fragment if one is given, and waits until its script runs. */
export async function openFinder(page: Page, fragment = ''): Promise<FinderPage> {
  await page.goto(`/therapists/${fragment}`)
  await untilAwake(page)
  return finderOn(page)
}

/** Waits until no island of the page is still without its script. */
export async function untilAwake(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
}

/** How many people a search found, once the data is here. For searches that leave somebody out. */
export async function countFound(finder: FinderPage): Promise<number> {
  await untilDrawn(finder.line.page())
  return readFound(finder)
}

/** The same, where the clock of the page stands still and what was typed is drawn by now. */
export async function readFound({ line }: FinderPage): Promise<number> {
  await expect(line.page().locator('.finder[data-answered]')).toHaveCount(1)
  await expect(line).toHaveText(/ of \d+\.|Nobody on the list/)
  const text = (await line.textContent()) ?? ''
  return text.includes('Nobody') ? 0 : Number(/(\d+) therapists?/.exec(text)?.[1])
}

/** What a key press changes is drawn in the task after it: until then the page says that the last search is answered. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)))
}

/** Shows every card of the answer. The button comes when all cards before it are there. */
export async function showAll(finder: FinderPage): Promise<void> {
  const found = await readFound(finder)
  for (let shown = PAGE; shown < found; shown += PAGE) {
    await finder.showMore.click()
    await expect(finder.cards).toHaveCount(Math.min(shown + PAGE, found))
  }
}

/** The number in brackets after an option's name. */
export function countOf(option: string): number {
  return Number(/\((\d+)\)$/.exec(option)?.[1])
}
