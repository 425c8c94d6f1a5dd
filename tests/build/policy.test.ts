import { describe, expect, it } from 'vitest'
import { addressesWhere, readPages, type Page } from './built-site'
import { all } from './page-parts'
import { hashesIn, hashOf, loadedAddresses, policyElement, policyOf } from './policy'
import { inlineScripts, scriptFiles } from './weights'

const pages = readPages()

const pagesWhere = (isWrong: (page: Page) => boolean) => addressesWhere(pages, isWrong)
const hasScript = (page: Page) => inlineScripts(page).length + scriptFiles(page).length > 0
const scripts = ({ document }: Page) => all(document, 'script:not([src]):not([type="application/ld+json"])')
const styles = ({ document }: Page) => all(document, 'style')

describe('The Content Security Policy', () => {
  it('stands on every page, once', () => {
    const count = (page: Page) => all(page.document, 'meta[http-equiv=content-security-policy i]').length
    expect(pagesWhere((page) => count(page) !== 1 || !policyOf(page))).toEqual([])
  })

  it('comes before every script and style it speaks for', () => {
    const isLate = ({ document }: Page) => {
      const meta = policyElement(document)
      const [first] = all(document, 'script, style')
      return !meta || !first || meta.compareDocumentPosition(first) !== meta.DOCUMENT_POSITION_FOLLOWING
    }
    expect(pagesWhere(isLate)).toEqual([])
  })

  it('lets nothing come from elsewhere', () => {
    const allowed = new Set(["'self'", "'none'", 'data:', "'wasm-unsafe-eval'"])
    const strange = pages.flatMap((page) =>
      [...(policyOf(page)?.values() ?? [])]
        .flat()
        .filter((source) => !allowed.has(source) && !/^'sha256-/.test(source)),
    )
    expect([...new Set(strange)]).toEqual([])
    expect(pagesWhere((page) => policyOf(page)?.get('default-src')?.join() !== "'self'")).toEqual([])
  })

  it('forbids a base address, forms sent away and plug-ins', () => {
    const isOpen = (page: Page) =>
      ['base-uri', 'form-action', 'object-src'].some((name) => policyOf(page)?.get(name)?.join() !== "'none'")
    expect(pagesWhere(isOpen)).toEqual([])
  })

  it('forbids all script on a page that has none', () => {
    const still = pages.filter((page) => !hasScript(page))
    expect(still.length).toBeGreaterThan(0)
    expect(
      pagesWhere((page) => !hasScript(page) && policyOf(page)?.get('script-src')?.join() !== "'none'"),
    ).toEqual([])
  })

  it('allows WebAssembly on the search page only', () => {
    const allows = (page: Page) => policyOf(page)?.get('script-src')?.includes("'wasm-unsafe-eval'") === true
    expect(pagesWhere(allows)).toEqual(['/search/'])
  })

  it('names the hash of every inline script, and no other', () => {
    const isOff = (page: Page) =>
      String(hashesIn(policyOf(page), 'script-src')) !==
      String([...new Set(scripts(page).map(hashOf))].sort())
    expect(pagesWhere(isOff)).toEqual([])
  })

  it('names the hash of every inline style, and no other', () => {
    const isOff = (page: Page) =>
      String(hashesIn(policyOf(page), 'style-src')) !== String([...new Set(styles(page).map(hashOf))].sort())
    expect(pages.some((page) => styles(page).length > 0)).toBe(true)
    expect(pagesWhere(isOff)).toEqual([])
  })
})

describe('What the policy would block is not there', () => {
  it('No element has an event handler', () => {
    const isHandled = ({ document }: Page) =>
      all(document, '*').some((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
    expect(pagesWhere(isHandled)).toEqual([])
  })

  it('No element has a style attribute', () => {
    expect(pagesWhere(({ document }) => document.querySelector('[style]') !== null)).toEqual([])
  })

  it('No address runs script', () => {
    const runs = ({ document }: Page) =>
      all(document, '[href], [src], [action], [formaction]').some((element) =>
        ['href', 'src', 'action', 'formaction'].some((name) =>
          /^\s*(javascript|vbscript|data):/i.test(element.getAttribute(name) ?? ''),
        ),
      )
    expect(pagesWhere(runs)).toEqual([])
  })

  it('Nothing is loaded from another host', () => {
    const elsewhere = pages.flatMap((page) =>
      loadedAddresses(page).filter((url) => new URL(url, 'https://here.example').host !== 'here.example'),
    )
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(pages.every((page) => loadedAddresses(page).length > 0)).toBe(true)
  })

  it('Every link that leaves the site keeps where it was to itself', () => {
    const tells = ({ document }: Page) =>
      document.querySelector('meta[name=referrer]')?.getAttribute('content') !== 'no-referrer'
    expect(pagesWhere(tells)).toEqual([])
  })
})
