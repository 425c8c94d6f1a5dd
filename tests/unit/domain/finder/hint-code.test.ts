import { expect, test } from 'vitest'
import { hintCode, readHintCode } from '~/domain/finder/hint-code'

const hint = (word: string, weights: number[], alone?: number) => ({
  word,
  weights: Float64Array.from(weights),
  ...(alone === undefined ? {} : { alone }),
})

test('What words say is written in order, in steps, and only where it differs from what they say of most issues', () => {
  expect(hintCode([hint('grief', [0, 0, 7], 2), hint('angry', [2.1, 0, 0]), hint('dog', [1, 1, 1])])).toBe(
    'angry3agrief0c9c',
  )
})

test('It is read back as it was written', () => {
  const [angry, grief] = readHintCode('angry3a2Bgrief0c9c')
  expect(angry?.word).toBe('angry')
  expect(angry?.weights.map(([issue, weight]) => [issue, Math.round(weight * 10) / 10])).toEqual([
    [0, 2.1],
    [1, -1.4],
  ])
  expect(grief).toMatchObject({ word: 'grief', alone: 2 })
  expect(readHintCode('')).toEqual([])
})
