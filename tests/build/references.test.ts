import { describe, expect, it } from 'vitest'
import { isArticle, readPages, type Page } from './built-site'
import { all, values, words } from './page-parts'

const pages = readPages()
const citing = pages.filter(({ document }) => document.querySelector('a.cite') !== null)

/** The entry a reference number leads to, with its place in the list. */
function entryOf(cite: Element, { document }: Page): { entry: Element; number: number } | undefined {
  const id = (cite.getAttribute('href') ?? '').slice(1)
  const entries = all(document, '.references ol > li')
  const index = entries.findIndex((entry) => entry.id === id)
  const entry = entries[index]
  return entry ? { entry, number: index + 1 } : undefined
}

describe('References', () => {
  it('Every guide and issue page cites something', () => {
    const silent = pages.filter((page) => isArticle(page) && !citing.includes(page))
    expect(silent.map(({ address }) => address)).toEqual([])
  })

  it.each(citing)('Every number on $address is that of the entry it leads to', (page) => {
    const numbers = all(page.document, 'a.cite').map((cite) => ({
      shown: words(cite),
      listed: String(entryOf(cite, page)?.number),
      spoken: cite.getAttribute('aria-label')?.split(',')[0],
    }))
    expect(
      numbers.filter(({ shown, listed, spoken }) => shown !== listed || spoken !== `Reference ${shown}`),
    ).toEqual([])
  })

  it.each(citing)('Every use of a work on $address is linked from its entry', (page) => {
    const unlinked = all(page.document, 'a.cite').filter((cite) => {
      const back = entryOf(cite, page)?.entry.querySelector(`.back a[href="#${cite.id}"]`)
      return cite.id === '' || !back
    })
    expect(unlinked.map(({ id }) => id)).toEqual([])
  })

  it.each(citing)('Every entry on $address is used, and its links lead back to its own uses', (page) => {
    const wrong = all(page.document, '.references ol > li').filter((entry) => {
      const uses = values(entry, '.back a', 'href').map((href) => page.document.getElementById(href.slice(1)))
      return uses.length === 0 || uses.some((use) => use?.getAttribute('href') !== `#${entry.id}`)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it.each(citing)('Works on $address are numbered in the order of their first use', (page) => {
    const order = [...new Set(values(page.document, 'a.cite', 'href'))]
    expect(order).toEqual(all(page.document, '.references ol > li').map(({ id }) => `#${id}`))
  })

  it('A page without citations has no list of references', () => {
    const empty = pages.filter((page) => !citing.includes(page) && page.document.querySelector('.references'))
    expect(empty.map(({ address }) => address)).toEqual([])
  })
})
