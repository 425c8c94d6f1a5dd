import { describe, expect, test } from 'vitest'
import HelpLine from '~/components/site/HelpLine.astro'
import HelpPanel from '~/components/site/HelpPanel.astro'
import type { CrisisLine, CrisisLines } from '~/schemas/crisis-lines'
import { findAll, findOne } from '../../fixtures/html'
import { makeCrisisLine } from '../../fixtures/make'
import { render } from '../render'

const TEXT = { display: 'Text SHOUT to 85258', number: '85258', body: 'SHOUT' }

describe('One crisis line', () => {
  test('Its number can be called, and is printed as people read it, on one line', async () => {
    const { elements } = await render(HelpLine, { line: makeCrisisLine() })
    const [call] = findAll(elements, 'a')
    expect(call?.attributes['href']).toBe('tel:116123')
    expect(call?.text).toBe('116\u00a0123')
  })

  test('Its name, what it is for, when it answers and what it costs', async () => {
    const { words } = await render(HelpLine, { line: makeCrisisLine() })
    for (const part of ['Samaritans', 'Talk to someone about anything.', 'Any time, day or night · Free.'])
      expect(words).toContain(part)
  })

  test('Where it was read and the day it was checked', async () => {
    const { elements, words } = await render(HelpLine, { line: makeCrisisLine() })
    expect(words).toContain('Checked 22 November 2026')
    expect(findOne(elements, 'time').attributes['dateTime']).toBe('2026-11-22')
    const source = findAll(elements, 'a').at(-1)
    expect(source?.attributes).toMatchObject({
      href: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      ariaLabel: 'Source for Samaritans',
      rel: 'noreferrer',
    })
  })

  test('A line that answers texts opens one with the word it asks for', async () => {
    const { elements, words } = await render(HelpLine, {
      line: makeCrisisLine({ call: undefined, text: TEXT }),
    })
    const [text] = findAll(elements, 'a')
    expect(text?.attributes['href']).toBe('sms:85258?body=SHOUT')
    expect(words).toContain('Text SHOUT to 85258')
  })

  test('Where the cost is not known, none is claimed', async () => {
    const { words } = await render(HelpLine, { line: makeCrisisLine({ cost: undefined }) })
    expect(words).toContain('Any time, day or night. Checked')
    expect(words).not.toContain('Free')
  })
})

describe('The panel on every page', () => {
  const only = (id: string, nation: CrisisLine['nations'][number], order: number) =>
    makeCrisisLine({ id, name: `Line for ${nation}`, nations: [nation], order })
  const help: CrisisLines = {
    checkedOn: '2026-11-22',
    lines: [
      makeCrisisLine({ text: TEXT }),
      only('e', 'england', 20),
      only('s', 'scotland', 30),
      only('w', 'wales', 40),
      only('n', 'northern-ireland', 50),
      makeCrisisLine({ id: 'abuse', name: 'Abuse line', topic: 'abuse' }),
    ],
    leftOut: [],
  }
  const panel = (first: CrisisLine['nations'][number] = 'england') => render(HelpPanel, { help, first })

  test('A line for texts brings the word to send', async () => {
    const hrefs = findAll((await panel()).elements, 'a').map(({ attributes }) => attributes['href'])
    expect(hrefs).toContain('sms:85258?body=SHOUT')
  })

  test('All four nations have a heading, the reader’s own before the others', async () => {
    const headings = async (first: CrisisLine['nations'][number]) =>
      findAll((await panel(first)).elements, 'h3').map(({ text }) => text)
    expect(await headings('england')).toEqual([
      ...['Anywhere in the UK', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
    ])
    expect((await headings('wales')).slice(0, 3)).toEqual(['Anywhere in the UK', 'Wales', 'England'])
  })

  test('999 stands before everything else', async () => {
    const { elements } = await panel()
    expect(findAll(elements, 'a')[0]?.attributes['href']).toBe('tel:999')
  })

  test('Every line can be called or texted, and has its source beside it', async () => {
    const { elements } = await panel()
    const items = findAll(elements, 'li')
    expect(items).toHaveLength(5)
    for (const { inside } of items) {
      const links = findAll(inside, 'a').map(({ attributes }) => attributes['href'] ?? '')
      expect(links.some((href) => /^(tel|sms):\d+/.test(href))).toBe(true)
      expect(links.at(-1)).toMatch(/^https:/)
    }
  })

  test('Those who listen hear which line a source belongs to', async () => {
    const { elements } = await panel()
    const sources = findAll(elements, 'a.source').map(({ attributes }) => attributes['ariaLabel'])
    expect(sources).toContain('Source for Samaritans, UK')
    expect(new Set(sources).size).toBe(sources.length)
  })

  test('The day the numbers were checked, and the way to all lines', async () => {
    const { elements, words } = await panel()
    expect(words).toContain('22 November 2026')
    expect(findAll(elements, 'a').at(-1)?.attributes['href']).toBe('/help-now/')
  })

  test('It opens and closes without script', async () => {
    const { elements } = await panel()
    const section = findAll(elements, 'section')[0]
    expect(section?.attributes).toMatchObject({ id: 'help-now', ariaLabelledBy: 'help-title' })
    expect(section?.attributes).toHaveProperty('popover')
    expect(findOne(elements, 'button').attributes).toMatchObject({
      popoverTarget: 'help-now',
      popoverTargetAction: 'hide',
      type: 'button',
    })
  })
})
