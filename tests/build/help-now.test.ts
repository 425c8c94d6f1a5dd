import { describe, expect, it } from 'vitest'
import { addressesWhere, pageAt, readPages, type Page } from './built-site'
import { all, values, words } from './page-parts'
import { CRISIS_LINES } from './content-facts'

const pages = readPages()
const { lines } = CRISIS_LINES
const general = lines.filter(({ topic }) => topic === 'any')

/** How a line is reached, as addresses that a telephone opens. */
function waysTo({ call, text }: (typeof lines)[number]): string[] {
  return [...(call ? [`tel:${call.tel}`] : []), ...(text ? [`sms:${text.number}`] : [])]
}

/** Where the links in a part of a page lead; the words a text message starts with are left out. */
function waysIn(root: ParentNode): string[] {
  return values(root, 'a', 'href').map((href) => href.replace(/^(sms:\d+)\W.*/, '$1'))
}

describe('Help now', () => {
  const { document } = pageAt(pages, '/help-now/')

  it.each(lines)('$name is listed with number, hours, source and the day it was checked', (line) => {
    const entry = all(document, 'main li').find(
      (item) => item.querySelector(`a[href="${line.source}"]`) && words(item).includes(line.name),
    )
    if (!entry) throw new Error(`/help-now/ does not list ${line.name} with its source`)
    const links = waysIn(entry)
    expect(links).toEqual(expect.arrayContaining([...waysTo(line), line.source]))
    expect(words(entry)).toContain(line.hours)
    expect(values(entry, 'time', 'datetime')).toEqual([line.checkedOn])
  })

  it('Every line left out is named, with the reason', () => {
    const text = words(document.querySelector('main'))
    expect(
      CRISIS_LINES.leftOut.filter(
        ({ name, why }) => !text.includes(name) || !text.includes(why.replace(/\s+/g, ' ')),
      ),
    ).toEqual([])
  })
})

describe('The help panel', () => {
  const panel = ({ document }: Page) => document.getElementById('help-now')
  const pagesWhere = (isWrong: (page: Page) => boolean) => addressesWhere(pages, isWrong)

  it('is on every page, closed, and needs no script to open', () => {
    const opens = (page: Page) => all(page.document, 'header button[popovertarget=help-now]').length === 1
    expect(pagesWhere((page) => panel(page)?.getAttribute('popover') === undefined)).toEqual([])
    expect(pagesWhere((page) => panel(page)?.hasAttribute('popover') !== true || !opens(page))).toEqual([])
  })

  it('names 999 and every general line, for all four nations, with sources and the day they were checked', () => {
    const wanted = [...new Set(['tel:999', ...general.flatMap((line) => [...waysTo(line), line.source])])]
    const lacks = (page: Page) => {
      const root = panel(page)
      const links = new Set(root ? waysIn(root) : [])
      return !root || wanted.some((href) => !links.has(href))
    }
    expect(new Set(general.flatMap(({ nations }) => nations)).size).toBe(4)
    expect(pagesWhere(lacks)).toEqual([])
    expect(
      pagesWhere((page) => panel(page)?.querySelector('time')?.dateTime !== CRISIS_LINES.checkedOn),
    ).toEqual([])
  })

  it('leads to the page with all lines', () => {
    expect(pagesWhere((page) => !panel(page)?.querySelector('a[href="/help-now/"]'))).toEqual([])
  })
})
