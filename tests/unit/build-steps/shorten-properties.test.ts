import { describe, expect, test } from 'vitest'
import { shortenProperties } from '../../../scripts/build/shorten-properties'

const page = (css: string) => `<style>${css}</style><p class="--not-a-style">x</p>`

describe('The custom properties of a page', () => {
  test('get short names, the same where they are set and where they are used', () => {
    expect(shortenProperties(page(':root{--space-3:.75rem}p{margin:var(--space-3)}'))).toBe(
      page(':root{--a:.75rem}p{margin:var(--a)}'),
    )
  })

  test('keep one name over several styles of a page', () => {
    const html = '<style>:root{--ink:red;--water:blue}</style><style>p{color:var(--water)}</style>'
    expect(shortenProperties(html)).toBe(
      '<style>:root{--a:red;--b:blue}</style><style>p{color:var(--b)}</style>',
    )
  })

  test('lose colours that one role alone uses', () => {
    const css = ':root{--foam:#e4eeee;--tint:light-dark(var(--foam),#17313a)}p{color:var(--tint)}'
    expect(shortenProperties(page(css))).toBe(page(':root{--a:light-dark(#e4eeee,#17313a)}p{color:var(--a)}'))
  })

  test('keep a colour that print sets again, or that two use', () => {
    const again = ':root{--paper:#fff}p{color:var(--paper)}@media print{:root{--paper:#000}}'
    expect(shortenProperties(page(again))).toContain('var(--a)')
    const twice = ':root{--ink:#123}p{color:var(--ink)}a{color:var(--ink)}'
    expect(shortenProperties(page(twice))).toBe(page(':root{--a:#123}p{color:var(--a)}a{color:var(--a)}'))
  })

  test('stay as they are where scripts may ask for them', () => {
    const html = `<astro-island></astro-island>${page(':root{--space-3:1px}')}`
    expect(shortenProperties(html)).toBe(html)
  })
})
