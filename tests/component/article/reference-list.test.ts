import { describe, expect, test } from 'vitest'
import ReferenceList from '~/components/article/ReferenceList.astro'
import { findAll, findOne } from '../../fixtures/html'
import { makeReference, makeVerification } from '../../fixtures/make-evidence'
import { render } from '../render'

const first = { key: 'keefe2014', number: 1, uses: 3, reference: makeReference() }
const second = {
  ...{ key: 'freud1912', number: 2, uses: 1 },
  reference: makeReference({
    ...{ id: 'freud1912', title: 'Papers on <technique>', author: [{ family: 'Freud', given: 'S' }] },
    ...{ DOI: undefined, custom: makeVerification({ unseen: ['issued', 'volume', 'issue', 'page'] }) },
  }),
}

describe('The list of references', () => {
  test('Works stand in the order of their numbers, each with the id that citations lead to', async () => {
    const { elements } = await render(ReferenceList, { references: [first, second] })
    const items = findAll(findOne(elements, 'ol').inside, 'li')
    expect(items.map(({ attributes }) => attributes['id'])).toEqual(['ref-keefe2014', 'ref-freud1912'])
    expect(items[0]?.text).toContain('Keefe JR, McCarthy KS. A meta-analytic review')
  })

  test('Each work leads back to every place that cites it', async () => {
    const { elements } = await render(ReferenceList, { references: [first, second] })
    const back = findAll(elements, 'span.back').map(({ inside, text }) => ({
      text,
      links: findAll(inside, 'a').map(({ attributes, text: words }) => `${words} ${attributes['href']}`),
    }))
    expect(back).toEqual([
      {
        text: expect.stringContaining('Cited at') as string,
        links: ['a #cite-keefe2014-1', 'b #cite-keefe2014-2', 'c #cite-keefe2014-3'],
      },
      { text: expect.stringContaining('Cited at') as string, links: ['a #cite-freud1912-1'] },
    ])
  })

  test('A work links to where it can be read, without telling that place who sent the reader', async () => {
    const { elements } = await render(ReferenceList, { references: [first] })
    const [link] = findAll(elements, 'a')
    expect(link?.attributes).toMatchObject({
      href: 'https://doi.org/10.1016/j.cpr.2014.03.004',
      rel: 'noreferrer',
    })
  })

  test('What nobody saw is not shown, and signs of HTML in a title are words', async () => {
    const { html, words } = await render(ReferenceList, { references: [second] })
    expect(words).toContain('Papers on <technique>.')
    expect(html).not.toContain('<technique>')
    expect(words).not.toMatch(/2014|309|doi/)
  })

  test('Square brackets are explained where a title is our own, and only there', async () => {
    const own = { ...first, reference: makeReference({ custom: makeVerification({ unseen: ['title'] }) }) }
    expect((await render(ReferenceList, { references: [own] })).words).toContain(
      'Square brackets: our own description',
    )
    expect((await render(ReferenceList, { references: [first] })).words).not.toContain('Square brackets')
  })

  test('It has a heading that the contents list can lead to', async () => {
    const { elements } = await render(ReferenceList, { references: [first] })
    expect(findOne(elements, 'h2')).toMatchObject({ text: 'References', attributes: { id: 'references' } })
    expect(findOne(elements, 'section').attributes['ariaLabelledBy']).toBe('references')
  })
})
