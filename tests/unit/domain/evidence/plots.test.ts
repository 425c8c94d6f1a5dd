import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PLOT_WIDTH, placeForestPlot } from '~/domain/evidence/forest-plot'
import { orient } from '~/domain/evidence/orient'
import { questionOf } from '~/domain/evidence/question'
import { isDrawn, isShown, selectPlots } from '~/domain/evidence/select-plots'
import { findingsSchema, type Finding } from '~/schemas/finding'
import { makeFinding } from '../../../fixtures/make-evidence'

const ALL = findingsSchema.parse(JSON.parse(readFileSync('content/findings.json', 'utf8')))
const records = (findings: readonly Finding[]) => findings.map((finding) => ({ finding }))
const PLOTS = selectPlots(records(ALL))

describe('Results are turned so that more is always better for the therapy', () => {
  test('A minus sign that is good news changes, and its interval with it', () => {
    const wienicke = makeFinding({
      estimate: -0.62,
      interval: { low: -0.76, high: -0.47, level: 95 },
      direction: 'below-favours-therapy',
    })
    expect(orient(wienicke)).toEqual({
      estimate: 0.62,
      interval: { low: 0.47, high: 0.76, level: 95 },
      isTurned: true,
      noDifference: 0,
    })
  })

  test('A ratio becomes one over itself', () => {
    const poulsen = makeFinding({
      measure: 'odds-ratio',
      estimate: 4.34,
      interval: { low: 1.33, high: 14.21, level: 95 },
      direction: 'below-favours-therapy',
    })
    expect(orient(poulsen)).toMatchObject({
      estimate: 0.23,
      interval: { low: 0.07, high: 0.75 },
      noDifference: 1,
    })
  })

  test('One that points the right way stays as printed', () => {
    expect(orient(makeFinding())).toMatchObject({ estimate: 0.64, isTurned: false })
  })

  test('Nought stays nought, without a minus', () => {
    const nought = orient(
      makeFinding({ estimate: 0, interval: undefined, direction: 'below-favours-therapy' }),
    )
    expect(Object.is(nought?.estimate, 0)).toBe(true)
  })

  test.each(['sign-unknown', 'none'] as const)(
    'Where the side is not known (%s) nothing is turned',
    (direction) => {
      expect(orient(makeFinding({ direction }))).toBeUndefined()
    },
  )
})

describe('The question a finding belongs to', () => {
  test.each([
    [{}, 'against-little'],
    [{ comparatorKind: 'placebo' }, 'against-little'],
    [{ comparatorKind: 'other-therapy' }, 'against-others'],
    [{ comparatorKind: 'other-therapy', timeKind: 'follow-up' }, 'against-others-later'],
    [{ comparatorKind: 'mixed' }, 'against-several'],
    [{ subject: 'all-therapies' }, 'all-therapies'],
    [{ subject: 'another-therapy' }, undefined],
    [{ controlled: false, comparatorKind: 'none' }, undefined],
  ] as [Partial<Finding>, string | undefined][])('%o: %s', (overrides, question) => {
    expect(questionOf(makeFinding(overrides))).toBe(question)
  })
})

describe('What is drawn on one axis', () => {
  test('There are plots for this site', () => {
    expect(PLOTS.length).toBeGreaterThan(10)
  })

  test.each(PLOTS)('$issue, $question, $measure: one measure, one question, controlled and shown', (plot) => {
    for (const { finding } of plot.findings) {
      expect(finding.measure).toBe(plot.measure)
      expect(questionOf(finding)).toBe(plot.question)
      expect(finding.controlled).toBe(true)
      expect(isShown(finding)).toBe(true)
    }
  })

  test('Uncontrolled, withheld and implausible results stand in none, nor those whose side is not known', () => {
    const drawn = new Set(PLOTS.flatMap(({ findings }) => findings.map(({ finding }) => finding.id)))
    const refused = ALL.filter(
      ({ controlled, withheld, direction }) =>
        !controlled || withheld !== undefined || direction === 'sign-unknown',
    )
    expect(refused.length).toBeGreaterThan(10)
    expect(refused.filter(({ id }) => drawn.has(id))).toEqual([])
    expect(drawn.has('lr2008-implausible')).toBe(false)
  })

  test('A finding on two issues stands in the plots of both', () => {
    const plots = selectPlots(records([makeFinding({ issues: ['phobias', 'anxiety-stress'] })]))
    expect(plots.map(({ issue }) => issue)).toEqual(['phobias', 'anxiety-stress'])
  })

  test('Points without any interval make no plot', () => {
    expect(selectPlots(records([makeFinding({ interval: undefined })]))).toEqual([])
  })

  test('Words and shares of people have no axis', () => {
    expect(isDrawn(makeFinding({ measure: 'percentage' }))).toBe(false)
  })
})

describe('The geometry of a plot', () => {
  test('It refuses to mix measures', () => {
    const mixed = [makeFinding(), makeFinding({ id: 'b', measure: 'cohens-d' })]
    expect(() => placeForestPlot(mixed)).toThrow('One axis cannot hold hedges-g and cohens-d.')
  })

  test('It refuses an uncontrolled result', () => {
    expect(() => placeForestPlot([makeFinding({ controlled: false })])).toThrow('no uncontrolled result')
  })

  test('It refuses a withheld one', () => {
    expect(() => placeForestPlot([makeFinding({ withheld: 'Implausible.' })])).toThrow('cannot be drawn')
  })

  test('Better is further right, and no difference stands between', () => {
    const rows = placeForestPlot([
      makeFinding({ id: 'worse', estimate: -0.3, interval: undefined }),
      makeFinding({ id: 'better' }),
    ])
    const [worse, better] = rows.rows
    expect(worse?.x).toBeLessThan(rows.noDifferenceX)
    expect(better?.x).toBeGreaterThan(rows.noDifferenceX)
  })

  test.each(PLOTS)(
    '$issue, $question, $measure: everything lies within, from left to right',
    ({ findings }) => {
      const plot = placeForestPlot(findings.map(({ finding }) => finding))
      for (const { x, from = x, to = x, y } of plot.rows) {
        expect(0 <= from && from <= x && x <= to && to <= PLOT_WIDTH).toBe(true)
        expect(y).toBeLessThan(plot.axisY)
      }
      const places = plot.ticks.map(({ x }) => x)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places.length).toBeGreaterThan(2)
      expect(places).toContain(plot.noDifferenceX)
    },
  )
})
