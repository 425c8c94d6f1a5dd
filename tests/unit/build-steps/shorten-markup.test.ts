import { describe, expect, test } from 'vitest'
import { shortenMarkup } from '../../../scripts/build/shorten-markup'

describe('A page loses what only its making needed:', () => {
  test('scope names become letters, the same in styles and tags', () => {
    expect(
      shortenMarkup(
        '<style>.a[data-astro-cid-xyz123] b[data-astro-cid-xyz123]{}p[data-astro-cid-k2]{}</style><p class="a" data-astro-cid-xyz123 data-astro-cid-k2>x</p>',
      ),
    ).toBe('<style>.a[data-a] b[data-a]{}p[data-b]{}</style><p class="a" data-a data-b>x</p>')
  })

  test('scope names that no style asks for go', () => {
    expect(shortenMarkup('<p class="a" data-astro-cid-xyz123>x</p>')).toBe('<p class="a">x</p>')
  })

  test('the marks of the search index go', () => {
    expect(shortenMarkup('<h1 data-pagefind-body data-pagefind-meta="title">x</h1>')).toBe('<h1>x</h1>')
  })

  test('words that look like a mark stay, in text and in scripts', () => {
    const html = '<p>data-astro-cid-xyz and data-pagefind-body</p><script>" data-pagefind-body"</script>'
    expect(shortenMarkup(html)).toBe(html)
  })

  test('a page with an island stays as it is', () => {
    const html = '<astro-island></astro-island><p data-astro-cid-xyz>x</p>'
    expect(shortenMarkup(html)).toBe(html)
  })
})
