import { describe, expect, test } from 'vitest'
import { shortenScopes } from '../../../scripts/build/shorten-scopes'

describe('The names that tie styles to their component', () => {
  test('are made short, the same in a rule as on its element', () => {
    const html =
      '<style>p[data-astro-cid-75gfros7]{}</style><p data-astro-cid-75gfros7 data-astro-cid-7alhycwd>x</p>'
    expect(shortenScopes(html)).toBe('<style>p[data-a]{}</style><p data-a data-b>x</p>')
  })

  test('stay apart from each other, however many there are', () => {
    const html = Array.from({ length: 60 }, (_, index) => `data-astro-cid-${index}x`).join(' ')
    expect(new Set(shortenScopes(html).split(' ')).size).toBe(60)
  })

  test('stay as they are where scripts add parts to the page', () => {
    const html = '<astro-island></astro-island><p data-astro-cid-75gfros7>x</p>'
    expect(shortenScopes(html)).toBe(html)
  })
})
