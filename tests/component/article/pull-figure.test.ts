import { describe, expect, test } from 'vitest'
import PullFigure from '~/components/article/PullFigure.astro'
import { findAll, findOne } from '../../fixtures/html'
import { render } from '../render'

describe('A pull figure', () => {
  test('It says its number in words and draws a dot for each person', async () => {
    const { elements } = await render(PullFigure, { number: 'About 9 in 10' }, 'began in time.')
    expect(findOne(elements, 'figure').text).toBe('About 9 in 10 began in time.')
    const dots = findAll(elements, 'circle')
    expect(dots).toHaveLength(10)
    expect(dots.filter(({ attributes }) => attributes['className'] === 'met')).toHaveLength(9)
    expect(findOne(elements, 'svg').attributes['ariaHidden']).toBe('true')
  })

  test.each(['many', '0 in 5', '6 in 5', '52 in 1000', '1 in 5 people'])(
    '“%s” is refused with the way to mend it',
    async (number) => {
      await expect(render(PullFigure, { number }, '')).rejects.toThrow(/Write it as “1 in 5”/)
    },
  )
})
