import { expect, test } from 'vitest'
import { ALL_LETTERS, letterName, SMALL_LETTERS } from '../../../scripts/build/letter-name'

test.each([
  [0, 'a', 'a'],
  [25, 'z', 'z'],
  [26, 'aa', 'A'],
  [51, 'az', 'Z'],
  [52, 'ba', 'aa'],
  [702, 'aaa', 'mA'],
])('Name %i is %s in small letters and %s in all', (number, small, any) => {
  expect(letterName(number, SMALL_LETTERS)).toBe(small)
  expect(letterName(number, ALL_LETTERS)).toBe(any)
})

test('No two numbers have the same name', () => {
  const names = Array.from({ length: 3000 }, (_, number) => letterName(number, ALL_LETTERS))
  expect(new Set(names).size).toBe(names.length)
})
