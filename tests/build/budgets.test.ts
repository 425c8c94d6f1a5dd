import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isArticle, isRoom, pageAt, readPages, SITE, type Page } from './built-site'
import { PROSE } from './content-facts'
import { all, values } from './page-parts'
import { inlineScripts, scriptFiles, weigh } from './weights'

/** What fits into the first ten packets of a connection (RFC 6928). */
const FIRST_FLIGHT = 14_336
const WHOLE_PAGE = 60_000
const REQUESTS = 6
const FINDER_SCRIPT = 30 * 1024
const QUICK_EXIT = '/quick-exit.js'
const SHOWN = 5

const pages = readPages()
const articles = pages.filter(isArticle).map((page) => ({ ...page, weight: weigh(page) }))

describe('What a page to read costs', () => {
  it('There are guides and issue pages to weigh', () => {
    expect(articles.length).toBeGreaterThan(0)
  })

  it.each(articles)('$address runs no script, but for a quick exit where it offers one', (page) => {
    expect(inlineScripts(page)).toEqual([])
    expect(scriptFiles(page)).toEqual(offersExit(page) ? [QUICK_EXIT] : [])
    expect(all(page.document, 'astro-island')).toEqual([])
  })

  it('The quick exit is under 1 KB, and only on pages whose content asks for it', () => {
    const asked = PROSE.filter(({ source }) => /^quickExit: *true/m.test(source))
    const offering = articles.filter(offersExit)
    expect(offering.map(({ address }) => address)).toEqual(asked.map(({ address }) => address))
    expect(Math.max(0, ...offering.map(({ weight }) => weight.script))).toBeLessThanOrEqual(1024)
  })

  it.each(articles)('$address comes in the first flight of packets, styles and all', ({ weight }) => {
    expect(weight.html).toBeLessThanOrEqual(FIRST_FLIGHT)
  })

  it.each(articles)('$address with fonts and icon stays under 60 KB and 6 requests', ({ weight }) => {
    expect(weight.whole).toBeLessThanOrEqual(WHOLE_PAGE)
    expect(weight.requests).toBeLessThanOrEqual(REQUESTS)
  })
})

describe('What the other pages cost', () => {
  it('A list of therapists comes in the first flight of packets', () => {
    const rooms = pages.filter(isRoom)
    expect(rooms.length).toBeGreaterThan(0)
    expect(rooms.filter((page) => weigh(page).html > FIRST_FLIGHT).map(({ address }) => address)).toEqual([])
  })

  it('A list of therapists runs what lets old facts fade, under 3 KB, and no other script but a quick exit', () => {
    for (const page of pages.filter(isRoom)) {
      expect(inlineScripts(page)).toEqual([])
      expect(all(page.document, 'astro-island')).toEqual([])
      expect(values(page.document, 'script[src]', 'src')).toHaveLength(offersExit(page) ? 2 : 1)
      expect(weigh(page).script).toBeLessThanOrEqual((offersExit(page) ? 4 : 3) * 1024)
    }
  })

  it('The front page runs no script', () => {
    expect(hasScript(pageAt(pages, '/'))).toBe(false)
  })

  it('A profile runs the button of the shortlist and what lets old facts fade, under 12.5 KB', () => {
    const profiles = pages.filter(isProfile)
    expect(profiles.length).toBeGreaterThan(0)
    for (const page of profiles) {
      expect(all(page.document, 'astro-island')).toHaveLength(1)
      expect(values(page.document, 'script[src]', 'src')).toHaveLength(1)
    }
    expect(Math.max(...profiles.slice(0, SHOWN).map((page) => weigh(page).script))).toBeLessThanOrEqual(
      12.5 * 1024,
    )
  })

  it('Other script runs on the finder, the search, the reading comfort page and the therapists’ form, and nowhere else', () => {
    const withScript = pages.filter(
      (page) => hasScript(page) && !offersExit(page) && !isProfile(page) && !isRoom(page),
    )
    expect(withScript.map(({ address }) => address)).toEqual([
      '/comfort/',
      '/evidence/',
      '/search/',
      '/shortlist/',
      '/therapists/apply/',
      '/therapists/',
    ])
  })

  it('The therapists’ form, with the towns it knows and its own check, stays under 26 KB of script', () => {
    expect(weigh(pageAt(pages, '/therapists/apply/')).script).toBeLessThanOrEqual(26 * 1024)
  })

  it('The finder’s script stays under 30 KB', () => {
    const finder = pageAt(pages, '/therapists/')
    expect(scriptFiles(finder).length).toBeGreaterThan(1)
    expect(weigh(finder).script).toBeLessThanOrEqual(FINDER_SCRIPT)
  })

  it('The finder’s words stay under 12 KB before the first answer, and under 34.5 KB in all', () => {
    const { version } = JSON.parse(readFileSync(join(SITE, 'data/finder.json'), 'utf8')) as {
      version: string
    }
    const bytes = (name: string) => statSync(join(SITE, 'data/finder', version, `${name}.json.br`)).size
    expect(bytes('words')).toBeLessThanOrEqual(12_000)
    expect(bytes('words') + bytes('more-words')).toBeLessThanOrEqual(34_500)
  })
})

function offersExit({ document }: Page): boolean {
  return document.querySelector('[data-quick-exit]') !== null
}

/** Somebody's own page: it offers to put them aside. */
function isProfile({ document }: Page): boolean {
  return document.querySelector('.profile .keep') !== null
}

function hasScript(page: Page): boolean {
  return inlineScripts(page).length + scriptFiles(page).length > 0
}

/** The heaviest pages, for whoever looks at the log. */
function printHeaviest(): void {
  const others = ['/', '/therapists/', '/search/'].map((address) => pageAt(pages, address))
  const rows = [
    ...articles.sort((a, b) => b.weight.html - a.weight.html).slice(0, SHOWN),
    ...others.map((page) => ({ ...page, weight: weigh(page) })),
  ]
  console.table(Object.fromEntries(rows.map(({ address, weight }) => [address, weight])))
}

printHeaviest()
