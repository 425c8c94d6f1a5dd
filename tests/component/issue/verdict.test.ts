import { describe, expect, test } from 'vitest'
import VerdictLadder from '~/components/article/VerdictLadder.astro'
import QuickExit from '~/components/issue/QuickExit.astro'
import VerdictCard from '~/components/issue/VerdictCard.astro'
import VerdictScale from '~/components/issue/VerdictScale.astro'
import { verdictWords } from '~/domain/evidence/verdict'
import { verdictSchema } from '~/schemas/issue'
import { findAll, findOne } from '../../fixtures/html'
import { makeIssue } from '../../fixtures/make'
import { makeReference } from '../../fixtures/make-evidence'
import { render } from '../render'

const VERDICTS = verdictSchema.options

/** The drawing of a verdict without the class that gives it its colour. */
async function shapeOf(verdict: string): Promise<string> {
  const { html } = await render(VerdictScale, { verdict })
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(html) ?? []
  return svg.replace(/ (class|data-astro-[\w-]+)(="[^"]*")?/g, '')
}

describe('A verdict', () => {
  test.each(VERDICTS)('“%s” is said in words; the drawing beside it is passed by', async (verdict) => {
    const { elements, words } = await render(VerdictScale, { verdict })
    expect(words).toBe(verdictWords(verdict).label)
    expect(findOne(elements, 'svg').attributes['ariaHidden']).toBe('true')
  })

  test('No two are told apart by colour alone: each has a shape of its own', async () => {
    const shapes = await Promise.all(VERDICTS.map(shapeOf))
    expect(new Set(shapes).size).toBe(VERDICTS.length)
  })

  test.each([
    ['strong', 4],
    ['moderate', 3],
    ['limited', 2],
    ['none-found', 0],
  ])('“%s” fills %i of the four steps', async (verdict, filled) => {
    const { elements } = await render(VerdictScale, { verdict })
    const steps = findAll(elements, 'rect')
    expect(steps).toHaveLength(4)
    expect(steps.filter(({ attributes }) => attributes['fill'] === 'currentColor')).toHaveLength(filled)
  })

  test.each(['contested', 'against'])(
    '“%s” fills no step: it is not a matter of how much',
    async (verdict) => {
      const { elements } = await render(VerdictScale, { verdict })
      expect(
        findAll(elements, 'rect').filter(({ attributes }) => attributes['fill'] === 'currentColor'),
      ).toEqual([])
      expect(findAll(elements, 'path')).toHaveLength(1)
    },
  )

  test('The ladder shows every verdict with its meaning', async () => {
    const { words } = await render(VerdictLadder)
    for (const verdict of VERDICTS) {
      expect(words).toContain(verdictWords(verdict).label)
      expect(words).toContain(verdictWords(verdict).meaning)
    }
  })
})

describe('The card on an issue’s page', () => {
  const keefe = makeReference()
  const smit = makeReference({
    id: 'smit2012',
    author: [{ family: 'Smit' }],
    issued: { 'date-parts': [[2012]] },
  })
  const card = (overrides: Parameters<typeof makeIssue>[0], restsOn = [keefe], objectionFrom = [smit]) =>
    render(VerdictCard, { issue: makeIssue(overrides), references: { restsOn, objectionFrom } })

  test.each(VERDICTS)(
    'For “%s” it says the verdict, what about, what it means, why, and the objection',
    async (verdict) => {
      const { words } = await card({ verdict })
      expect(words).toContain('How sure can we be?')
      expect(words).toContain(verdictWords(verdict).label)
      expect(words).toContain('For psychodynamic therapy for prolonged grief in adults.')
      expect(words).toContain(verdictWords(verdict).meaning)
      expect(words).toContain('Only small trials were found.')
      expect(words).toContain('The strongest objection. The trials had no untreated group.')
    },
  )

  test('The works it rests on are named and lead to their pages in the evidence room, each once', async () => {
    const { elements } = await card({}, [keefe, smit], [smit])
    const links = findAll(findOne(elements, 'p.rests-on').inside, 'a')
    expect(links.map(({ text }) => text)).toEqual(['Keefe and others, 2014', 'Smit, 2012'])
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/evidence/keefe2014/',
      '/evidence/smit2012/',
    ])
  })

  test('Where no study was found nothing is said to rest on any', async () => {
    expect((await card({ verdict: 'none-found' }, [], [])).words).not.toContain('Rests on')
  })

  test('Where there are findings the way to all of them is shown', async () => {
    const { elements } = await render(VerdictCard, {
      issue: makeIssue(),
      references: { restsOn: [keefe], objectionFrom: [] },
      evidence: '/evidence/#grief',
    })
    const links = findAll(elements, 'a').map(({ attributes }) => attributes['href'])
    expect(links).toContain('/evidence/#grief')
  })
})

test('The way to leave fast is a link, so that it works without script', async () => {
  const { elements } = await render(QuickExit)
  const link = findOne(elements, 'a')
  expect(link.attributes['href']).toMatch(/^https:\/\//)
  expect(link.attributes['rel']).toBe('noreferrer')
  expect(link.text).toBe('Leave this page now')
})
