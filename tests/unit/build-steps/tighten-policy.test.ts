import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { tightenPolicy } from '../../../scripts/build/tighten-policy'

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

const STYLE = 'p{color:red}'
const SCRIPT = 'start()'
const OTHER = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"

/** A page as Astro writes it: its policy names the inline code of the whole site. */
function makePage(body: string, scriptHashes = [OTHER, hashOf(SCRIPT)]): string {
  const policy =
    `default-src 'self'; img-src 'self' data:; script-src 'self' ${scriptHashes.join(' ')}; ` +
    `style-src 'self' ${hashOf(STYLE)} ${OTHER};`
  return `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`
}

/** The policy of a page after the step, one directive a key. */
function policyOf(page: string): Record<string, string> {
  const [, policy = ''] = /content="([^"]*)"/.exec(tightenPolicy(page)) ?? []
  return Object.fromEntries(
    policy
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  ) as Record<string, string>
}

describe('The policy of one page', () => {
  test('It allows the inline code that the page holds, and no other', () => {
    const policy = policyOf(makePage(`<style>${STYLE}</style><script>${SCRIPT}</script>`))
    expect(policy['script-src']).toBe(`'self' ${hashOf(SCRIPT)}`)
    expect(policy['style-src']).toBe(`'self' ${hashOf(STYLE)}`)
  })

  test('Code that changed after Astro wrote the policy is allowed as it is now', () => {
    const policy = policyOf(makePage('<style>a{b:c}</style>'))
    expect(policy['style-src']).toBe(`'self' ${hashOf('a{b:c}')}`)
  })

  test('A page without script may run none at all', () => {
    expect(policyOf(makePage(`<style>${STYLE}</style>`))['script-src']).toBe("'none'")
  })

  test('Structured data is no script', () => {
    expect(policyOf(makePage('<script type="application/ld+json">{}</script>'))['script-src']).toBe("'none'")
  })

  test('A page whose script lies in a file may load it from here', () => {
    const policy = policyOf(makePage('<script type="module" src="/assets/search.js"></script>'))
    expect(policy['script-src']).toBe("'self'")
  })

  test('A page without styles of its own keeps those from files', () => {
    expect(policyOf(makePage('<p>Hello</p>'))['style-src']).toBe("'self'")
  })

  test('The same code twice is named once', () => {
    const policy = policyOf(makePage(`<script>${SCRIPT}</script><script>${SCRIPT}</script>`))
    expect(policy['script-src']).toBe(`'self' ${hashOf(SCRIPT)}`)
  })

  test('The other directives stay as they are', () => {
    expect(policyOf(makePage(''))).toMatchObject({ 'default-src': "'self'", 'img-src': "'self' data:" })
  })

  test('Other words that a script may need stay', () => {
    const policy = policyOf(makePage(`<script>${SCRIPT}</script>`, ["'wasm-unsafe-eval'", OTHER]))
    expect(policy['script-src']).toBe(`'self' 'wasm-unsafe-eval' ${hashOf(SCRIPT)}`)
  })

  test('Nothing but the policy changes, and a second time nothing', () => {
    const page = makePage(`<style>${STYLE}</style><p>Costs $& and $1</p>`)
    const once = tightenPolicy(page)
    expect(once.replace(/content="[^"]*"/, '')).toBe(page.replace(/content="[^"]*"/, ''))
    expect(tightenPolicy(once)).toBe(once)
  })

  test('A page without a policy is left alone', () => {
    expect(tightenPolicy('<p>Hello</p>')).toBe('<p>Hello</p>')
  })
})
