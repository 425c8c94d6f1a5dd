import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import getPort from 'get-port'
import { serveSite } from '../../scripts/serve/site-server'
import { findBrowser } from '../../scripts/test/find-browser'
import { share } from './finder/clock'
import { swappedSite } from './typing/swapped-site'
import { watchTyping, type Noted } from './typing/watch-typing'

/**
 * The finder in Chromium slowed four times, typed into at human pace, over the built site with lists of several sizes:
 * `npm run bench:typing -- --size 1000,10000`. Prints the longest tasks of the main thread while the page opens, while
 * the finder gets ready and while somebody types, and the time from a key press to the painted answer. Asserts nothing.
 * `--width` is that of the window; `--data FOLDER` keeps the lists for another run.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000,10000,100000' },
    slower: { type: 'string', default: '4' },
    width: { type: 'string', default: '412' },
    data: { type: 'string' },
  },
})
/** Milliseconds between two key presses. */
const PACE = 120
const QUERIES = [
  'greif councelling leeds evening',
  'cant sleep manchester online polish',
  'anxiety birmingham female under £60',
  'my mum died last year',
  'dr smith bristol weekend',
]
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']

const folder = values.data ? resolve(values.data) : mkdtempSync(join(tmpdir(), 'typing-'))
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS })
try {
  for (const size of values.size.split(',').map(Number)) {
    const site = await serveSite(await swappedSite(folder, size), await getPort())
    report(size, await measure(browser, `${site.address}/therapists/`))
    await site.close()
  }
} finally {
  await browser.close()
  if (!values.data) rmSync(folder, { recursive: true, force: true })
}

interface Measured {
  opening: Noted['tasks']
  ready: Noted['tasks']
  typing: Noted
  /** Milliseconds from the first focus of the box to the first answer. */
  readyMs: number
}

async function measure(on: Browser, address: string): Promise<Measured> {
  const page = await on.newPage({ viewport: { width: Number(values.width), height: 915 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) })
  // What tsx writes into functions, the page does not know.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watchTyping)
  await page.goto(address)
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'))
  await page.waitForLoadState('networkidle')
  const opening = (await take(page)).tasks
  const box = page.getByLabel('What do you need?')
  const started = performance.now()
  await box.focus()
  await box.fill('g')
  await page.waitForFunction(() => document.querySelector('.finder[data-answered] #finder-results'))
  const readyMs = performance.now() - started
  const ready = (await take(page)).tasks
  await page.waitForLoadState('networkidle')
  await take(page)
  for (const query of QUERIES) {
    await box.fill('')
    await box.pressSequentially(query, { delay: PACE })
    await page.waitForTimeout(1000)
  }
  const typing = await take(page)
  await page.close()
  return { opening, ready, typing, readyMs }
}

/** What was noted since the last time. */
async function take(page: Page): Promise<Noted> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const { tasks, answered, keys } = window.noted
    const taken = { tasks: tasks.splice(0), answered: answered.splice(0), keys }
    window.noted.keys = 0
    return taken
  })
}

function report(size: number, { opening, ready, typing, readyMs }: Measured): void {
  const long = (tasks: Noted['tasks']) =>
    tasks.length === 0
      ? 'none'
      : `${tasks.length}, longest ${Math.round(Math.max(...tasks.map(({ ms }) => ms)))} ms`
  const { answered, keys } = typing
  const figure = (part: number) => Math.round(share(answered, part))
  console.log(
    [
      `${size.toLocaleString('en-GB')} people`,
      `  tasks over 50 ms: page opens ${long(opening)} · finder gets ready ${long(ready)} · typing ${long(typing.tasks)}`,
      `  from focus to the first answer: ${Math.round(readyMs)} ms`,
      `  key press to painted answer: p50 ${figure(0.5)}, p95 ${figure(0.95)}, most ${figure(1)} ms (${answered.length} of ${keys} key presses; the others were overtaken)`,
    ].join('\n'),
  )
}
