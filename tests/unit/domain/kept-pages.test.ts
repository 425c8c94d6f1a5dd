import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMFORT_CACHE, COMFORT_ENTRY } from '~/domain/comfort-choice'
import { keptPages, OFFLINE_PAGE } from '~/domain/kept-pages'
import { KEPT_PAGES_CACHE } from '~/islands/reading-comfort/reader-worker'

describe('What a reader can keep on their device', () => {
  test('holds the help lines and the page that stands in for what is not kept', () => {
    expect(keptPages([])).toEqual(expect.arrayContaining(['/help-now/', OFFLINE_PAGE]))
  })

  test('holds each page given, after those that are always kept', () => {
    expect(keptPages([{ address: '/guides/one/' }, { address: '/issues/two/' }]).slice(-2)).toEqual([
      '/guides/one/',
      '/issues/two/',
    ])
  })

  test('leaves out a page that someone may have to hide', () => {
    expect(keptPages([{ address: '/issues/abuse/', quickExit: true }])).not.toContain('/issues/abuse/')
  })
})

describe('The worker in public/', () => {
  test('reads the caches and opens the page that the site’s own code names', () => {
    const worker = readFileSync('public/reader-worker.js', 'utf8')
    for (const name of [COMFORT_CACHE, COMFORT_ENTRY, KEPT_PAGES_CACHE, OFFLINE_PAGE])
      expect(worker).toContain(`'${name}'`)
  })
})
