import { describe, expect, test } from 'vitest'
import { Finding } from '~/components/evidence/Finding'
import { ForestPlot } from '~/components/evidence/ForestPlot'
import { joinFindings } from '~/domain/evidence/evidence-room'
import { selectPlots } from '~/domain/evidence/select-plots'
import type { Finding as FindingFacts } from '~/schemas/finding'
import { findAll, findOne } from '../../fixtures/html'
import { makeFinding, makeReference } from '../../fixtures/make-evidence'
import { render } from '../render'

const finding = (overrides: Partial<FindingFacts> = {}) =>
  render(Finding, { record: { finding: makeFinding(overrides), reference: makeReference() } })

async function plot(...findings: FindingFacts[]) {
  const [first] = selectPlots(joinFindings(findings, [makeReference()]))
  return render(ForestPlot, { plot: first, issueLabel: 'Anxiety and stress' })
}

describe('What two rates come to', () => {
  const arms = [
    { name: 'CBT', n: 36, value: 42, unit: '%' },
    { name: 'talking', n: 34, value: 6, unit: '%' },
  ]

  test('stands on the page of the work, with its interval and for how many people there is one more', async () => {
    const record = { finding: makeFinding({ arms, measure: 'odds-ratio' }), reference: makeReference() }
    const { words } = await render(Finding, { record, isAtHome: true })
    expect(words).toContain(
      'With CBT rather than talking: about 36 more in 100 (the interval allows 16 to 53). That is one more for about every 3 people treated (2 to 6).',
    )
  })

  test('is left out elsewhere', async () => {
    const { words } = await finding({ arms, measure: 'odds-ratio' })
    expect(words).toContain('Of 100 people')
    expect(words).not.toContain('one more for')
  })
})

describe('A finding alone', () => {
  test('The caveat stands beside the number, and the work is linked', async () => {
    const { words, elements } = await finding()
    expect(words).toContain('Hedges’ g: 0.64 (95% interval 0.4 to 0.9)')
    expect(words).toContain('Bear in mind: Few trials.')
    expect(findOne(elements, 'a').attributes['href']).toBe('/evidence/keefe2014/')
  })

  test('A number whose sign the paper turns round is printed as the paper has it, and turned openly', async () => {
    const { words } = await finding({
      estimate: -0.64,
      interval: { low: -0.9, high: -0.4, level: 90 },
      direction: 'below-favours-therapy',
    })
    expect(words).toContain('−0.64 (90% interval −0.9 to −0.4)')
    expect(words).toContain('Turned so that more is better: 0.64 (90% interval 0.4 to 0.9)')
  })

  test('An uncontrolled one says so in words', async () => {
    const { words } = await finding({
      ...{ comparatorKind: 'none', controlled: false, measure: 'within-group-g', result: 'uncontrolled' },
    })
    expect(words).toContain('Uncontrolled: not an effect of the therapy')
    expect(words).not.toContain('times in 100')
  })
})

describe('A forest plot', () => {
  test('It has a title and a description, and the same numbers in a table', async () => {
    const { html, elements } = await plot(makeFinding())
    expect(findOne(elements, 'svg').attributes['role']).toBe('img')
    expect(html).toMatch(/<title id="[^"]+">Anxiety and stress\. Compared with waiting/)
    expect(html).toContain('0.64, wholly on the right.')
    expect(findAll(elements, 'td').map(({ text }) => text)).toContain('0.64 95% interval 0.4 to 0.9')
  })

  test('Which side is which is said in words on the drawing', async () => {
    const { words } = await plot(makeFinding())
    expect(words).toContain('← waiting or usual care did better')
    expect(words).toContain('therapy did better →')
  })

  test('A 90% interval is drawn with a broken line and named', async () => {
    const { html, words } = await plot(makeFinding({ interval: { low: 0.4, high: 0.9, level: 90 } }))
    expect(html).toContain('forest-interval broken')
    expect(words).toContain('90% intervals, drawn with a broken line.')
  })

  test('A result without an interval has a mark of another shape, and the note says why', async () => {
    const { html, words } = await plot(makeFinding(), makeFinding({ id: 'b', interval: undefined }))
    expect(html.match(/forest-mark hollow/g)).toHaveLength(1)
    expect(words).toContain('A hollow mark has no interval in what we read.')
  })
})
