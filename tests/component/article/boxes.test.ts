import { describe, expect, test } from 'vitest'
import CourseCost from '~/components/article/CourseCost.astro'
import HelpNow from '~/components/article/HelpNow.astro'
import KeyPoints from '~/components/article/KeyPoints.astro'
import Note from '~/components/article/Note.astro'
import { findAll, findOne } from '../../fixtures/html'
import { render } from '../render'

describe('Key points', () => {
  test('They stand under a heading of their own that names the part', async () => {
    const { elements, words } = await render(KeyPoints, {}, '<ul><li>It helps some.</li></ul>')
    expect(findOne(elements, 'h2')).toMatchObject({ text: 'Key points', attributes: { id: 'key-points' } })
    expect(findOne(elements, 'section').attributes['ariaLabelledBy']).toBe('key-points')
    expect(words).toContain('It helps some.')
  })
})

describe('A note', () => {
  test.each(['caution', 'tip'] as const)(
    'A %s says its title in words, not by colour alone',
    async (kind) => {
      const { elements } = await render(Note, { kind, title: 'Before you stop' }, '<p>Talk to someone.</p>')
      const aside = findOne(elements, 'aside')
      expect(aside.attributes['ariaLabel']).toBe('Before you stop')
      expect(aside.attributes['className']?.split(' ')).toContain(kind)
      expect(aside.text).toBe('Before you stop Talk to someone.')
    },
  )

  test('Signs of HTML in a title are words', async () => {
    const { elements } = await render(Note, { kind: 'tip', title: '<b>"Mind"</b>' }, '<p>x</p>')
    expect(findAll(elements, 'b')).toEqual([])
    expect(findOne(elements, 'p.title').text).toBe('<b>"Mind"</b>')
  })
})

describe('Help now, inside a page', () => {
  test('The numbers that hold everywhere can be called, and the rest are one link away', async () => {
    const { elements, words } = await render(HelpNow)
    const links = findAll(elements, 'a').map(({ attributes }) => attributes['href'])
    expect(links).toEqual(['tel:999', 'tel:116123', '/help-now/'])
    expect(words).toContain('on 116\u00a0123, free. Help lines for your nation')
    expect(findOne(elements, 'aside').attributes['ariaLabel']).toBe('Help now')
  })
})

describe('What a course costs', () => {
  test('Every cell has a heading across and down, and is the product of the two', async () => {
    const { elements } = await render(CourseCost)
    const rows = findAll(findOne(elements, 'tbody').inside, 'tr')
    const sessions = findAll(findOne(elements, 'thead').inside, 'th').slice(1)
    const number = (text = '') => Number(text.replace(/\D/g, ''))
    for (const row of rows) {
      const fee = number(findOne(row.inside, 'th').text)
      const totals = findAll(row.inside, 'td').map(({ text }) => number(text))
      expect(totals).toEqual(sessions.map(({ text }) => fee * number(text)))
    }
    for (const heading of findAll(elements, 'th')) expect(heading.attributes['scope']).toMatch(/^(row|col)$/)
  })

  test('It says that it is arithmetic and not a price list', async () => {
    expect((await render(CourseCost)).words).toContain('It is not a price list.')
  })
})
