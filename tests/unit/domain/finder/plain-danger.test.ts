import { describe, expect, test } from 'vitest'
import { soundsLikeDanger } from '~/domain/finder/plain-danger'
import { noticeLines } from '~/domain/notice-lines'
import { crisisLinesSchema } from '~/schemas/crisis-lines'
import { readFileSync } from 'node:fs'

describe('What sounds like danger before any data is there', () => {
  test.each([
    'I want to kill myself',
    'SUICIDAL',
    'self-harm',
    'he hits me',
    'no reason to live',
    'cutting myself',
  ])('“%s” does', (query) => expect(soundsLikeDanger(query)).toBe(true))
  test.each(['', 'grief', 'panic attacks, Leeds', 'self esteem', 'cutting down on drink'])(
    '“%s” does not',
    (query) => expect(soundsLikeDanger(query)).toBe(false),
  )
})

test('The notice has the lines that help everywhere, and the abuse line of each nation', () => {
  const { lines } = crisisLinesSchema.parse(JSON.parse(readFileSync('content/crisis-lines.json', 'utf8')))
  const notice = noticeLines(lines)
  expect(notice[0]).toMatchObject({ display: '999', href: 'tel:999' })
  expect(notice.filter(({ topic }) => topic === 'any').map(({ href }) => href)).toEqual(
    expect.arrayContaining(['tel:116123', 'sms:85258?body=SHOUT']),
  )
  expect(notice.filter(({ topic }) => topic === 'abuse').map(({ name }) => name.split(':')[0])).toEqual(
    expect.arrayContaining(['England', 'Scotland', 'Wales', 'Northern Ireland']),
  )
})
