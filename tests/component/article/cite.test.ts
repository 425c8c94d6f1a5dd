import { describe, expect, test } from 'vitest'
import { Cite } from '~/components/article/Cite'
import { citeWith } from '~/components/article/cite-with'
import { findAll, findOne } from '../../fixtures/html'
import { makeReference } from '../../fixtures/make-evidence'
import { render } from '../render'

const props = { to: 'keefe2014', number: '3', use: '2', locator: '' }

describe('A citation', () => {
  test('It is the number of the work, linked to its entry in the list', async () => {
    const { elements, words } = await render(Cite, props)
    expect(words).toBe('3')
    expect(findOne(elements, 'a').attributes['href']).toBe('#ref-keefe2014')
  })

  test('It has an id of its own, so that the list can lead back to it', async () => {
    const { elements } = await render(Cite, props)
    expect(findOne(elements, 'a').attributes['id']).toBe('cite-keefe2014-2')
  })

  test('Those who listen hear what the number is, and the place in the work', async () => {
    const name = async (locator: string) =>
      findOne((await render(Cite, { ...props, locator })).elements, 'a').attributes['ariaLabel']
    expect(await name('')).toBe('Reference 3')
    expect(await name('p. 12')).toBe('Reference 3, p. 12')
  })

  test('After another it starts with a comma', async () => {
    expect((await render(Cite, { ...props, joined: 'yes' })).words).toBe(', 3')
    expect((await render(Cite, { ...props, joined: '' })).words).toBe('3')
  })

  test('No space stands around it or in it', async () => {
    expect((await render(Cite, props)).html).not.toMatch(/>\s|\s</)
  })
})

describe('A citation with a note in the margin', () => {
  const WithNote = citeWith([{ key: 'keefe2014', reference: makeReference() }])

  test('The first use of a work names it', async () => {
    const { elements, words } = await render(WithNote, { ...props, use: '1' })
    expect(words).toContain('3 Keefe and others, 2014')
    expect(findOne(elements, 'span.margin-note').attributes['ariaHidden']).toBe('true')
  })

  test('Later uses, and works that the page does not know, are the citation alone', async () => {
    for (const cited of [props, { ...props, use: '1', to: 'unknown' }])
      expect(findAll((await render(WithNote, cited)).elements, 'span')).toEqual([])
  })
})
