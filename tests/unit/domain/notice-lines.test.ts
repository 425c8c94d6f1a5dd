import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticeLines } from '~/domain/notice-lines'
import { crisisLinesSchema } from '~/schemas/crisis-lines'

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
