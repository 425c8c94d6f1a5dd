import { createHash } from 'node:crypto'
import { type Page } from './built-site'
import { all } from './page-parts'

/** A page's Content Security Policy, by directive. Undefined where the page has none. */
export function policyOf({ document }: Page): Map<string, string[]> | undefined {
  const meta = policyElement(document)
  if (!meta) return undefined
  const directives = (meta.getAttribute('content') ?? '').split(';').map((text) => text.trim())
  return new Map(
    directives.filter(Boolean).map((text) => {
      const [name = '', ...sources] = text.split(/\s+/)
      return [name, sources]
    }),
  )
}

/** The element that holds the policy. */
export function policyElement(document: Document): Element | null {
  return document.head.querySelector('meta[http-equiv=content-security-policy i]')
}

/** The hashes a directive allows. */
export function hashesIn(policy: Map<string, string[]> | undefined, directive: string): string[] {
  return (policy?.get(directive) ?? []).filter((source) => source.startsWith("'sha")).sort()
}

/** The hash of an inline script or style, as a policy writes it. */
export function hashOf(element: Element): string {
  return `'sha256-${createHash('sha256').update(element.textContent).digest('base64')}'`
}

/** Every address from which a page loads something by itself. Links a reader follows are not among them. */
export function loadedAddresses({ document }: Page): string[] {
  const links =
    'link:not([rel=canonical], [rel=alternate], [rel=license], [rel=author], [rel=prev], [rel=next])'
  const attributes = [
    ...pairs(document, links, ['href']),
    ...pairs(document, 'script, img, iframe, source, video, audio, embed, track, input', [
      'src',
      'srcset',
      'poster',
    ]),
    ...pairs(document, 'object', ['data']),
    ...pairs(document, 'use, image', ['href', 'xlink:href']),
    ...pairs(document, 'form', ['action']),
    ...pairs(document, 'astro-island', ['component-url', 'renderer-url', 'before-hydration-url']),
  ]
  const styles = all(document, 'style').flatMap((style) => [
    ...style.textContent.matchAll(/(?:url\(|@import\s*)["']?([^"')\s]+)/g),
  ])
  return [...attributes, ...styles.map(([, url = '']) => url)].filter((url) => url !== '')
}

function pairs(document: Document, selector: string, names: readonly string[]): string[] {
  return all(document, selector).flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''))
}
