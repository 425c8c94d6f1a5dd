import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { serveSite } from '../../scripts/serve/site-server'
import { findBrowser } from '../../scripts/test/find-browser'

/** Takes the pictures of docs/screens from the built site: eight pages, phone and desktop, light and dark. */
const PAGES: [string, string][] = [
  ['home', '/'],
  ['guide', '/guides/does-it-work/'],
  ['issue', '/issues/depression/'],
  ['issues', '/issues/'],
  ['finder', '/therapists/#q=can%27t+sleep+leeds'],
  ['search', '/search/#q=placebo'],
  ['help-now', '/help-now/'],
]
const LOOKS = [
  { device: 'phone', width: 390, height: 844 },
  { device: 'desktop', width: 1440, height: 900 },
]

const folder = 'docs/screens'
mkdirSync(folder, { recursive: true })
const site = await serveSite(resolve(process.env['UNDERCURRENT_OUT'] ?? 'dist'))
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const listed = (await (await fetch(`${site.address}/data/therapists.json`)).json()) as {
  listings: { address: string }[]
}
const pages: [string, string][] = [...PAGES, ['profile', listed.listings[0]?.address ?? '/therapists/']]
for (const { device, width, height } of LOOKS)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    for (const [name, address] of pages) {
      await page.goto('about:blank')
      await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' })
      await page.waitForTimeout(600)
      await page.screenshot({ path: `${folder}/${name}-${device}-${colorScheme}.png` })
    }
    await page.close()
  }
await browser.close()
await site.close()
console.log(`${pages.length * 4} pictures in ${folder}`)
