import { describe, expect, test } from 'vitest'
import { shortenScopes } from '../../../scripts/build/shorten-scopes'

describe('The scopes of a page’s styles', () => {
  test('They keep apart under shorter names, in the styles and on the elements', () => {
    const page =
      '<style>p[data-astro-cid-mxuteivv]{a:b}li[data-astro-cid-y372rl53]{c:d}</style><p data-astro-cid-mxuteivv><li data-astro-cid-y372rl53 data-astro-cid-mxuteivv>'
    expect(shortenScopes(page)).toBe(
      '<style>p[data-sa]{a:b}li[data-sb]{c:d}</style><p data-sa><li data-sb data-sa>',
    )
  })

  test('There are names for more scopes than letters', () => {
    const scopes = Array.from(
      { length: 60 },
      (_, index) => `data-astro-cid-${String(index).padStart(8, 'a')}`,
    )
    const names = shortenScopes(scopes.join(' ')).split(' ')
    expect(new Set(names).size).toBe(60)
    for (const name of names) expect(name).toMatch(/^data-s[a-z]{1,2}$/)
  })

  test('Words that only look alike stay as they are', () => {
    expect(shortenScopes('data-astro-cid-x data-quick-exit')).toBe('data-astro-cid-x data-quick-exit')
  })
})
