import { describe, expect, test } from 'vitest'
import { Term } from '~/components/article/Term'
import { findOne } from '../../fixtures/html'
import { render } from '../render'

describe('A term explained in place', () => {
  const props = { of: 'free-association', says: 'Saying whatever comes to mind.' }

  test('Its word is a button that opens its own note, and sends no form', async () => {
    const { elements } = await render(Term, props)
    const { attributes } = findOne(elements, 'button')
    expect(attributes).toMatchObject({ type: 'button' })
    expect(Object.values(attributes)).toContain('term-free-association')
    expect(findOne(elements, 'span.term-note').attributes['id']).toBe('term-free-association')
  })

  test('Its note says what it means and leads to its entry in the glossary', async () => {
    const { elements } = await render(Term, props)
    const note = findOne(elements, 'span.term-note')
    expect(note.text).toBe('Saying whatever comes to mind. More in the glossary')
    expect(findOne(note.inside, 'a').attributes['href']).toBe('/glossary/#free-association')
  })

  test('No space comes between the word and what stands before and after it', async () => {
    const { html } = await render(Term, props)
    expect(html).toMatch(/^<button/)
    expect(html).toMatch(/<\/span>$/)
  })
})
