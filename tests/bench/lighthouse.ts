import { resolve } from 'node:path'
import lighthouse from 'lighthouse'
import { launch } from 'chrome-launcher'
import { findBrowser } from '../../scripts/test/find-browser'
import { serveSite } from '../../scripts/serve/site-server'

/** Lighthouse, mobile, over one page of each kind of the built site: `tsx tests/bench/lighthouse.ts [address …]`. Prints a table; asserts nothing. */
const PAGES = ['/', '/guides/does-it-work/', '/issues/depression/', '/therapists/', '/search/']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const site = await serveSite(resolve(process.env['UNDERCURRENT_OUT'] ?? 'dist'))
const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: FLAGS })
const asked = process.argv.slice(2)
const pages = asked.length > 0 ? asked : [...PAGES, await firstProfile()]
for (const page of pages) console.log(await measure(page))
chrome.kill()
await site.close()

async function measure(page: string): Promise<string> {
  const result = await lighthouse(`${site.address}${page}`, {
    port: chrome.port,
    output: 'json',
    logLevel: 'error',
  })
  if (!result) return `${page}: no result`
  const { categories, audits } = result.lhr
  const scores = Object.values(categories).map(
    ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
  )
  const faults = Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        score !== null && score < 0.9 && /binary|numeric/.test(scoreDisplayMode),
    )
    .map(({ id }) => id)
  const figure = (id: string) => audits[id]?.displayValue ?? ''
  return `${page}  ${scores.join(', ')} · LCP ${figure('largest-contentful-paint')} · CLS ${figure('cumulative-layout-shift')} · TBT ${figure('total-blocking-time')} · ${faults.join(' ')}`
}

async function firstProfile(): Promise<string> {
  const response = await fetch(`${site.address}/data/therapists.json`)
  const { listings } = (await response.json()) as { listings: { address: string }[] }
  return listings[0]?.address ?? '/therapists/'
}
