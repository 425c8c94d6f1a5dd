import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FIXED_ADDRESSES } from '~/domain/addresses'
import {
  addressesWhere,
  filesOf,
  isArticle,
  isListed,
  isProfile,
  pageAt,
  readPages,
  SITE,
  type Page,
} from './built-site'
import { all, values, words } from './page-parts'
import { PROSE, SITE_FACTS } from './content-facts'

const pages = readPages()
const files = filesOf()
const pagesWhere = (isWrong: (page: Page) => boolean) => addressesWhere(pages, isWrong)
const meta = ({ document }: Page, name: string) => values(document, `meta[name="${name}"]`, 'content')

describe('What the site is made of', () => {
  it('Every file of prose has become a page', () => {
    expect(PROSE.length).toBeGreaterThan(0)
    const built = new Set(pages.map(({ address }) => address))
    expect(PROSE.map(({ address }) => address).filter((address) => !built.has(address))).toEqual([])
  })

  it.each([...FIXED_ADDRESSES, '/404.html'])('There is a page at %s', (address) => {
    expect(words(pageAt(pages, address).document.querySelector('main'))).not.toBe('')
  })

  it.each([
    'data/therapists.json',
    'data/therapists.schema.json',
    'data/vocabulary.json',
    'data/words-people-say.json',
    'favicon.svg',
    'pagefind/pagefind.js',
    'robots.txt',
    'sitemap-index.xml',
    '_headers',
  ])('There is a file %s', (name) => {
    expect(files).toContain(name)
  })

  it('Every compressed copy unpacks to the file beside it', () => {
    const copies = files.filter((name) => /\.(br|gz)$/.test(name))
    expect(copies.length).toBeGreaterThanOrEqual(2 * pages.length)
    const stale = copies.filter((name) => {
      const packed = readFileSync(join(SITE, name))
      const unpacked = name.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed)
      return !unpacked.equals(readFileSync(join(SITE, name.replace(/\.(br|gz)$/, ''))))
    })
    expect(stale).toEqual([])
  })
})

describe('Every page', () => {
  it('has one first-level heading, with words in it', () => {
    expect(pagesWhere(({ document }) => all(document, 'h1').length !== 1)).toEqual([])
    expect(pagesWhere(({ document }) => words(document.querySelector('h1')) === '')).toEqual([])
  })

  it('has a title that ends with the site’s name, or starts with it on the front page', () => {
    const { name } = SITE_FACTS
    const isNamed = ({ address, document: { title } }: Page) =>
      address === '/' ? title.startsWith(`${name}: `) : title.endsWith(` · ${name}`)
    expect(pagesWhere((page) => !isNamed(page))).toEqual([])
  })

  it('has a title of its own', () => {
    const titles = pages.filter((page) => !isProfile(page)).map(({ document }) => document.title)
    expect(repeated(titles)).toEqual([])
  })

  it('has a description of its own', () => {
    expect(pagesWhere((page) => meta(page, 'description').length !== 1)).toEqual([])
    expect(repeated(pages.flatMap((page) => meta(page, 'description')))).toEqual([])
  })

  it('says that it is in British English', () => {
    expect(pagesWhere(({ document }) => document.documentElement.lang !== 'en-GB')).toEqual([])
  })

  it('says how it is encoded and fits the width of the screen', () => {
    expect(
      pagesWhere(({ html }) => !/^<!DOCTYPE html>[\s\S]{0,120}<meta charset="utf-8">/.test(html)),
    ).toEqual([])
    expect(
      pagesWhere((page) => meta(page, 'viewport').join() !== 'width=device-width, initial-scale=1'),
    ).toEqual([])
  })

  it('names its own address, unless it asks search engines to leave it out', () => {
    const canonical = ({ document }: Page) => values(document, 'link[rel=canonical]', 'href').join()
    const wanted = (page: Page) => (isListed(page) ? SITE_FACTS.address + page.address : '')
    expect(pagesWhere((page) => canonical(page) !== wanted(page))).toEqual([])
  })

  it('is open to search engines, but for the 404 page and the builders’ own', () => {
    expect(pagesWhere((page) => !isListed(page))).toEqual([
      '/404.html',
      '/offline/',
      '/patterns/',
      '/shortlist/',
    ])
  })

  it('has one main part, and a link that skips to it', () => {
    const skips = ({ document }: Page) =>
      document.querySelector('body > a')?.getAttribute('href') === '#content'
    expect(pagesWhere((page) => !skips(page) || all(page.document, 'main#content').length !== 1)).toEqual([])
  })
})

describe('A page of prose', () => {
  const prose = PROSE.map((file) => ({ ...file, page: pageAt(pages, file.address) }))
  const articles = prose.filter(({ page }) => isArticle(page))

  it.each(prose)('$address has a description of 120 to 155 characters', ({ page }) => {
    const [description = ''] = meta(page, 'description')
    expect(description.length).toBeGreaterThanOrEqual(120)
    expect(description.length).toBeLessThanOrEqual(155)
  })

  it.each(articles)('$address says whether a clinician has reviewed it', ({ page, source }) => {
    const byline = words(page.document.querySelector('.byline'))
    if (/^review:/m.test(source)) expect(byline).toContain('Reviewed by ')
    else expect(byline).toContain('Not yet reviewed by a clinician')
  })

  it.each(articles)(
    '$address says who wrote it, when it was published and when it is looked at again',
    ({ page, source }) => {
      const matter = (key: string) => new RegExp(`^${key}: *["']?([\\d-]+)`, 'm').exec(source)?.[1]
      const days = values(page.document, '.byline time', 'datetime')
      expect(words(page.document.querySelector('.byline'))).toMatch(/^By \S/)
      expect(days[0]).toBe(matter('published'))
      expect(days.at(-1)).toBe(matter('nextReview'))
    },
  )
})

describe('What the site tells search engines', () => {
  it('robots.txt names the sitemap at the site’s own address', () => {
    expect(readFileSync(join(SITE, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${SITE_FACTS.address}/sitemap-index.xml\n`,
    )
  })

  it('the sitemap names pages at the site’s own address', () => {
    const places = files
      .filter((name) => /^sitemap.*\.xml$/.test(name))
      .flatMap((name) => [...readFileSync(join(SITE, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)])
      .map(([, address = '']) => address)
    expect(places.length).toBeGreaterThan(1)
    expect(places.filter((address) => new URL(address).origin !== SITE_FACTS.address)).toEqual([])
  })
})

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text === '' || texts.indexOf(text) !== index)
}
