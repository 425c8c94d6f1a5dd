import { expect, test } from 'vitest'
import { readPullFigure } from '~/domain/pull-figure'

test.each([
  ['1 in 5', { count: 1, of: 5 }],
  ['About 9 in 10', { count: 9, of: 10 }],
  ['20 in 20', { count: 20, of: 20 }],
])('“%s” can be drawn as dots', (number, figure) => expect(readPullFigure(number)).toEqual(figure))

test.each(['', 'many', '0 in 5', '6 in 5', '1 in 21', '1 in 5 people'])('“%s” cannot', (number) =>
  expect(readPullFigure(number)).toBeUndefined(),
)
