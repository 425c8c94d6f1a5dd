import { describe, expect, it } from 'vitest'
import { all, isArticle, pageAt, readPages, type Page } from './built-site'
import { inlineScripts, scriptFiles, weigh } from './weights'

/** What fits into the first ten packets of a connection (RFC 6928). */
const FIRST_FLIGHT = 14_336
const WHOLE_PAGE = 60_000
const REQUESTS = 6
const FINDER_SCRIPT = 24 * 1024
const SHOWN = 5

const pages = readPages()
const articles = pages.filter(isArticle).map((page) => ({ ...page, weight: weigh(page) }))

describe('What a page to read costs', () => {
  it('There are guides and issue pages to weigh', () => {
    expect(articles.length).toBeGreaterThan(0)
  })

  it.each(articles)('$address runs no script', (page) => {
    expect(hasScript(page)).toBe(false)
    expect(all(page.document, 'astro-island')).toEqual([])
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
  it('The front page runs no script', () => {
    expect(hasScript(pageAt(pages, '/'))).toBe(false)
  })

  it('Script runs on the finder, the search and the reading comfort page, and nowhere else', () => {
    const withScript = pages.filter(hasScript).map(({ address }) => address)
    expect(withScript).toEqual(['/comfort/', '/search/', '/therapists/'])
  })

  it('The finder’s script stays under 24 KB', () => {
    const finder = pageAt(pages, '/therapists/')
    expect(scriptFiles(finder).length).toBeGreaterThan(1)
    expect(weigh(finder).script).toBeLessThanOrEqual(FINDER_SCRIPT)
  })
})

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
