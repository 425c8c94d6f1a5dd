import { describe, expect, test } from 'vitest'
import { isAbout } from '~/islands/site-search/is-about'

describe('A page that the search found', () => {
  test.each([
    ['the very word', 'on <mark>depression.</mark> and', 'depression'],
    ['another form of it', 'what it <mark>costs</mark>', 'costly'],
    ['one word of several', 'a first <mark>session</mark>', 'what happens in a session'],
    ['a word of one letter, where that was asked', 'vitamin <mark>D</mark>', 'd'],
    ['letters with marks', '<mark>Høglend</mark> 2008', 'høglend'],
  ])('is about the question when it has %s', (_, excerpt, query) => {
    expect(isAbout(excerpt, query)).toBe(true)
  })

  test.each([
    ['shares only the first letter', 'volume <mark>X</mark>; pages', 'xyzzyqux'],
    ['has no word marked', 'volume ten; pages', 'depression'],
  ])('is not when it %s', (_, excerpt, query) => {
    expect(isAbout(excerpt, query)).toBe(false)
  })
})
