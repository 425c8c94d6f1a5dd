import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CARD, drawCard } from '~/domain/drawing/card-svg'
import { drawFlowLines } from '~/domain/drawing/flow-lines'

const page = { address: '/guides/does-it-work/', title: 'Does it work?', siteName: 'Undercurrent' }

/** The lines of words on a card, in order. */
const linesOf = (card: string) => [...card.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line)

describe('A share card', () => {
  test('It shows the title, the name of the site and the page’s own water', () => {
    const card = drawCard(page)
    expect(linesOf(card)).toEqual(['Does it work?', 'Undercurrent'])
    expect(card).toContain(drawFlowLines(page.address, 300).paths[0]?.d)
  })

  test('It has the size that networks ask for', () => {
    expect(CARD).toEqual({ width: 1200, height: 630 })
    expect(drawCard(page)).toContain('width="1200" height="630"')
  })

  test('A long title breaks between words', () => {
    const title = 'What psychodynamic therapy is, and what it is not'
    const lines = linesOf(drawCard({ ...page, title })).slice(0, -1)
    expect(lines.join(' ')).toBe(title)
    expect(lines.length).toBeGreaterThan(1)
  })

  test('A title that does not fit ends with an ellipsis, after whole words', () => {
    const title = 'Relationship issues '.repeat(12).trim()
    const lines = linesOf(drawCard({ ...page, title })).slice(0, -1)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/(issues|Relationship)…$/)
  })

  test('Signs that mean something in SVG are written as words', () => {
    const card = drawCard({ ...page, title: 'Love & <loss>' })
    expect(linesOf(card)[0]).toBe('Love &amp; &lt;loss&gt;')
  })

  test('It wears the colours of the site', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8')
    const colours = new Set(drawCard(page).match(/#[0-9a-f]{6}/g))
    for (const colour of colours) expect(tokens).toContain(colour)
  })
})
