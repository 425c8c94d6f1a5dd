import { describe, expect, test } from 'vitest'
import { findOrphans, findOverdue } from '~/domain/integrity/check-upkeep'
import type { ProseFacts } from '~/domain/integrity/site-facts'
import { makeProse, makeSiteFacts } from '../../../fixtures/make-site-facts'

const at = { file: 'articles/a.mdx', line: 7, column: 13 }
const site = (...prose: ProseFacts[]) => makeSiteFacts({ prose })

describe('Reviews', () => {
  const page = makeProse({ nextReview: { name: '2026-11-20', ...at } })

  test('A page past its day is named with the line of the date', () => {
    expect(findOverdue(site(page), '2026-11-21')).toMatchObject([{ ...at, severity: 'warning' }])
  })

  test('On the day itself it is not yet overdue', () => {
    expect(findOverdue(site(page), '2026-11-20')).toEqual([])
  })
})

describe('Pages that nothing leads to', () => {
  const lonely = makeProse({ file: 'issues/a.mdx', address: '/issues/a/' })
  const linkTo = (name: string) => [{ name, ...at }]

  test('A page without a link to it is named', () => {
    expect(findOrphans(site(lonely))).toMatchObject([
      { file: 'issues/a.mdx', severity: 'warning', message: 'No other page links to /issues/a/.' },
    ])
  })

  test('A link to a place on it will do; a link from itself will not', () => {
    const other = makeProse({
      file: 'pages/about.mdx',
      address: '/about/',
      links: linkTo('/issues/a/#place'),
    })
    expect(findOrphans(site(lonely, other))).toEqual([])
    expect(findOrphans(site({ ...lonely, links: linkTo('/issues/a/') }))).toHaveLength(1)
  })

  test('Pages in the header and the footer are found by themselves', () => {
    expect(findOrphans(site(makeProse({ file: 'pages/about.mdx', address: '/about/' })))).toEqual([])
  })
})
