import { describe, expect, test } from 'vitest'
import { cutIntoPages, LIST_ADDRESSES, pagesToName } from '~/domain/therapists/room-pages'

const GRIEF = { first: '/therapists/grief/', others: '/therapists/grief/' }
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

describe('A list cut into pages', () => {
  test('The pages hold everybody once, in the order given', () => {
    for (const count of [1, 23, 24, 25, 48, 100]) {
      const pages = cutIntoPages(people(count), 24, GRIEF)
      expect(pages.flatMap(({ items }) => items)).toEqual(people(count))
      expect(
        pages.every(({ items, of, total }) => items.length > 0 && of === pages.length && total === count),
      ).toBe(true)
    }
  })

  test('Each names the page before and the page after it, where there is one', () => {
    const [first, second, third] = cutIntoPages(people(50), 24, GRIEF)
    expect(first).toMatchObject({ address: '/therapists/grief/', next: '/therapists/grief/2/' })
    expect(first).not.toHaveProperty('previous')
    expect(second).toMatchObject({ previous: '/therapists/grief/', next: '/therapists/grief/3/' })
    expect(third).toMatchObject({ address: '/therapists/grief/3/', previous: '/therapists/grief/2/' })
    expect(third).not.toHaveProperty('next')
  })

  test('Nobody makes no page', () => {
    expect(cutIntoPages([], 24, GRIEF)).toEqual([])
  })

  test('The whole list starts on the finder’s own page', () => {
    const [first, second] = cutIntoPages(people(100), 60, LIST_ADDRESSES)
    expect(first?.address).toBe('/therapists/')
    expect(second?.address).toBe('/therapists/all/2/')
    expect(second?.previous).toBe('/therapists/')
  })
})

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 4, [1, 2, 3, 4]],
  [1, 9, [1, 2, undefined, 9]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])('From page %i of %i one can go to %j', (number, of, expected) => {
  expect(pagesToName(number, of)).toEqual(expected)
})
