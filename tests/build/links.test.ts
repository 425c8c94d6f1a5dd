import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentPlaces } from '../../scripts/check-content'
import { readSite } from '../../scripts/content/read-site'
import { makeGazetteer } from '~/domain/finder/gazetteer'
import { fromFragment, isAsking, toFragment, type SearchState } from '~/domain/finder/search-state'
import { toListing } from '~/domain/therapists/listing'
import { addressesWhere, filesOf, isListed, readPages, SITE } from './built-site'
import { all } from './page-parts'
import { EXPORT } from './content-facts'
import { crawl, linksWithin, type Link } from './links'

const pages = readPages()
const addresses = new Set(pages.map(({ address }) => address))
const files = new Set(filesOf().map((name) => `/${name}`))
const links = pages.flatMap(linksWithin)
const shown = ({ from, href }: Link) => `${from} → ${href}`

describe('Links within the site', () => {
  let crawled: Awaited<ReturnType<typeof crawl>>
  beforeAll(async () => {
    crawled = await crawl(SITE)
  })

  it('all lead somewhere, fragments too, when the site is served and crawled', () => {
    expect(crawled.broken).toEqual([])
  })

  it('lead from the front page to every page that is not hidden on purpose', () => {
    const listed = pages.filter(isListed)
    expect(addressesWhere(listed, ({ address }) => !crawled.found.has(address))).toEqual([])
  })

  it('lead to every file that a page loads', () => {
    const loaded = pages.flatMap(({ document }) =>
      all(document, 'link[href^="/"]').map((link) => link.getAttribute('href') ?? ''),
    )
    expect([...new Set(loaded)].filter((file) => !files.has(file) || !crawled.found.has(file))).toEqual([])
  })

  it('name a page that exists, from the 404 page too, with the slash at its end', () => {
    expect(links.length).toBeGreaterThan(pages.length)
    expect(links.filter(({ path }) => !addresses.has(path) && !files.has(path)).map(shown)).toEqual([])
    expect(links.filter(({ path }) => !path.endsWith('/') && !files.has(path)).map(shown)).toEqual([])
  })

  it('start at the root, so that they hold on every page', () => {
    expect(links.filter(({ href }) => !/^[/#]/.test(href)).map(shown)).toEqual([])
  })

  it('name a place that exists on the page they lead to', () => {
    const ids = new Map(
      pages.map(({ address, document }) => [address, new Set(all(document, '[id]').map(({ id }) => id))]),
    )
    const dead = links.filter(
      ({ path, fragment }) =>
        fragment !== '' && !isAsking(fromFragment(fragment)) && !ids.get(path)?.has(fragment),
    )
    expect(dead.map(shown)).toEqual([])
  })

  it('to the finder ask for an issue, a town or a way of meeting that exists, in the finder’s own spelling', () => {
    const known = {
      issue: new Set(['', ...readSite(contentPlaces()).facts.issues.map(({ name }) => name)]),
      place: new Set([
        '',
        ...makeGazetteer(EXPORT.therapists.flatMap((each) => toListing(each).places)).keys(),
      ]),
      mode: new Set(['', ...EXPORT.therapists.flatMap(({ modes }) => modes)]),
    }
    const isKnown = ({ issue, place, mode }: SearchState) =>
      known.issue.has(issue) && known.place.has(place) && known.mode.has(mode)
    const asking = links.filter(({ fragment }) => isAsking(fromFragment(fragment)))
    expect(asking.length).toBeGreaterThan(0)
    const wrong = asking.filter(({ path, fragment, href }) => {
      const state = fromFragment(fragment)
      const hash = href.slice(href.indexOf('#'))
      return path !== '/therapists/' || toFragment(state) !== hash || !isKnown(state)
    })
    expect(wrong.map(shown)).toEqual([])
  })
})

describe('Labels and descriptions within a page', () => {
  it('point at elements of that page', () => {
    const pointers = [
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'popovertarget',
      'list',
      'headers',
    ]
    const dead = pages.flatMap(({ address, document }) => {
      const ids = new Set(all(document, '[id]').map(({ id }) => id))
      return pointers.flatMap((name) =>
        all(document, `[${name}]`)
          .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
          .filter((id) => !ids.has(id))
          .map((id) => `${address} ${name}="${id}"`),
      )
    })
    expect(dead).toEqual([])
  })
})

describe('The sitemap', () => {
  const listed = filesOf()
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => [...readFileSync(join(SITE, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)])
    .map(([, address = '']) => new URL(address).pathname)

  it('lists only pages that exist, each once', () => {
    expect(listed.filter((address) => !addresses.has(address))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('lists every page but the search, which has no words of its own, and those hidden on purpose', () => {
    const missing = [...addresses].filter((address) => !listed.includes(address))
    const hidden = addressesWhere(pages, (page) => !isListed(page))
    expect(missing.sort()).toEqual([...hidden, '/search/'].sort())
  })
})
