import { describe, expect, test } from 'vitest'
import Byline from '~/components/article/Byline.astro'
import Contents from '~/components/article/Contents.astro'
import RelatedPages from '~/components/article/RelatedPages.astro'
import { findAll } from '../../fixtures/html'
import { makePerson } from '../../fixtures/make'
import { render } from '../render'

const byline = {
  author: makePerson(),
  published: '2026-11-20',
  changed: '2026-11-22',
  nextReview: '2027-05-22',
}

describe('A page that no clinician has read', () => {
  test('It says so, and leads to what that means', async () => {
    const { elements, words } = await render(Byline, { byline, words: 1000 })
    expect(words).toContain('Not yet reviewed by a clinician')
    expect(words).not.toContain('Reviewed by')
    const link = findAll(elements, 'a').find(({ text }) => text.startsWith('Not yet'))
    expect(link?.attributes['href']).toBe('/editorial-policy/')
  })
})

describe('A page that a clinician has read', () => {
  const reviewer = {
    person: makePerson({ name: 'Dr Zoë O’Neil', role: 'clinical psychologist' }),
    on: '2026-11-21',
  }

  test('It names who, what they are and when', async () => {
    const { words } = await render(Byline, { byline: { ...byline, reviewer }, words: 1000 })
    expect(words).toContain('Reviewed by Dr Zoë O’Neil, clinical psychologist, on 21 November 2026')
    expect(words).not.toContain('Not yet reviewed')
  })
})

describe('Author and dates', () => {
  test('Who wrote it and how long it takes to read', async () => {
    const { words } = await render(Byline, { byline, words: 1000 })
    expect(words).toMatch(/^By Undercurrent editors · 4 minutes to read/)
  })

  test('Every day is shown in words and told to machines', async () => {
    const { elements, words } = await render(Byline, { byline, words: 1000 })
    expect(words).toContain(
      'Published 20 November 2026 · Changed 22 November 2026 · Next review due 22 May 2027',
    )
    expect(findAll(elements, 'time').map(({ attributes }) => attributes['dateTime'])).toEqual([
      ...['2026-11-20', '2026-11-22', '2027-05-22'],
    ])
  })

  test('A page that has not changed since says nothing of a change', async () => {
    const { words } = await render(Byline, { byline: { ...byline, changed: byline.published }, words: 1 })
    expect(words).not.toContain('Changed')
    expect(words).toContain('1 minute')
  })
})

describe('The contents of a page', () => {
  const headings = [
    { depth: 2, slug: 'one', text: 'One' },
    { depth: 3, slug: 'deeper', text: 'Deeper' },
    { depth: 2, slug: 'two', text: 'Two & three' },
  ]

  test('Its sections in order, then the references', async () => {
    const { elements } = await render(Contents, { headings })
    expect(findAll(elements, 'a').map(({ text, attributes }) => `${text} ${attributes['href']}`)).toEqual([
      ...['One #one', 'Two & three #two', 'References #references'],
    ])
  })
})

describe('What to read next', () => {
  test('Each page by title and description', async () => {
    const pages = [{ address: '/issues/grief/', title: 'Grief', description: 'About grief.' }]
    const { elements, words } = await render(RelatedPages, { pages })
    expect(findAll(elements, 'a')[0]?.attributes['href']).toBe('/issues/grief/')
    expect(words).toBe('Read next Grief About grief.')
  })

  test('Without any there is no heading either', async () => {
    expect((await render(RelatedPages, { pages: [] })).words).toBe('')
  })
})
