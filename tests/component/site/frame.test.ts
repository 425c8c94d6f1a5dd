import { describe, expect, test } from 'vitest'
import FlowField from '~/components/site/FlowField.astro'
import SiteFooter from '~/components/site/SiteFooter.astro'
import SiteHeader from '~/components/site/SiteHeader.astro'
import { findAll, findOne } from '../../fixtures/html'
import { makeSite } from '../../fixtures/make'
import { render } from '../render'

describe('Moving water', () => {
  test('It is passed by for those who listen, and says nothing', async () => {
    const { elements, words } = await render(FlowField, { seed: '/guides/' })
    const svg = findOne(elements, 'svg')
    expect(svg.attributes['ariaHidden']).toBe('true')
    expect(svg.attributes).not.toHaveProperty('tabIndex')
    expect(words).toBe('')
  })

  test('The same address gives the same drawing, another gives another', async () => {
    const drawn = async (seed: string) => (await render(FlowField, { seed })).html
    expect(await drawn('/guides/')).toBe(await drawn('/guides/'))
    expect(await drawn('/guides/')).not.toBe(await drawn('/issues/'))
  })

  test('It is as high as it is asked to be, and holds no broken number', async () => {
    const { elements, html } = await render(FlowField, { seed: '/', height: 90 })
    expect(findOne(elements, 'svg').attributes['viewBox']).toBe('0 0 1200 90')
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('The head of every page', () => {
  const header = (path: string) => render(SiteHeader, { name: 'Undercurrent', path })
  const current = async (path: string) =>
    findAll((await header(path)).elements, 'a')
      .filter(({ attributes }) => 'ariaCurrent' in attributes)
      .map(({ text, attributes }) => `${text}: ${attributes['ariaCurrent']}`)

  test('Help is one press away, without script', async () => {
    const { elements } = await header('/')
    const button = findOne(elements, 'button')
    expect(button.text).toBe('Help now')
    expect(button.attributes).toMatchObject({ type: 'button', popoverTarget: 'help-now' })
  })

  test('The way in that a page belongs to is marked', async () => {
    expect(await current('/guides/')).toEqual(['Guides: page'])
    expect(await current('/guides/does-it-work/')).toEqual(['Guides: true'])
    expect(await current('/')).toEqual([])
  })

  test('The name leads home', async () => {
    const { elements } = await header('/guides/')
    expect(findAll(elements, 'a')[0]).toMatchObject({ text: 'Undercurrent', attributes: { href: '/' } })
  })
})

describe('The foot of every page', () => {
  test('It keeps the promise, says what may be reused and how to write to the editors', async () => {
    const { elements, words } = await render(SiteFooter, { site: makeSite() })
    expect(words).toContain('sets no cookies, runs no analytics and sells nothing')
    const hrefs = findAll(elements, 'a').map(({ attributes }) => attributes['href'])
    expect(hrefs).toEqual(
      expect.arrayContaining([
        ...['/about/', '/editorial-policy/', '/corrections/', '/privacy/', '/accessibility/', '/help-now/'],
        'mailto:editors@undercurrent.example',
      ]),
    )
    expect(findAll(elements, 'a').find(({ text }) => text.includes('CC BY'))?.attributes['rel']).toContain(
      'license',
    )
  })
})
