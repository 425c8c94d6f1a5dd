import { scaleLinear, scaleLog } from 'd3-scale'
import type { Finding, Measure } from '~/schemas/finding'
import { orient, type Oriented } from '~/domain/evidence/orient'

/** The width of a plot in its own units; pages scale it. */
export const PLOT_WIDTH = 320
const MARGIN = 10
const ROW = 34
const TOP = 6
const AXIS = 40
const TICKS = 5
/** Room for an axis around values that all lie close to no difference. */
const LEAST_REACH = 0.5
const LEAST_RATIO = 4

/** One result, placed. */
export interface PlotRow {
  id: string
  oriented: Oriented
  /** The height of its label's baseline, and of its mark. */
  labelY: number
  y: number
  /** Where the estimate stands, and its interval. */
  x: number
  from?: number
  to?: number
}

/** A forest plot as places and lengths: what is drawn and where, without how it looks. */
export interface ForestPlotGeometry {
  width: number
  height: number
  rows: PlotRow[]
  axisY: number
  ticks: { x: number; label: string }[]
  /** Where no difference stands. */
  noDifferenceX: number
  isRatio: boolean
}

/** Places results of one measure on one axis. Throws where measures are mixed or a result cannot be drawn. */
export function placeForestPlot(findings: readonly Finding[]): ForestPlotGeometry {
  const measure = onlyMeasure(findings)
  const isRatio = measure === 'odds-ratio'
  const oriented = findings.map((finding) => ({ id: finding.id, oriented: orientOrThrow(finding) }))
  const domain = domainOf(
    oriented.map((row) => row.oriented),
    isRatio,
  )
  const range: [number, number] = [MARGIN, PLOT_WIDTH - MARGIN]
  const scale = isRatio ? scaleLog(domain, range) : scaleLinear(domain, range).nice(TICKS)
  const place = (value: number) => Math.round(scale(value) * 10) / 10
  const rows = oriented.map((row, index) => placeRow(row, index, place))
  const axisY = TOP + rows.length * ROW
  return {
    ...{ width: PLOT_WIDTH, height: axisY + AXIS, rows, axisY, isRatio },
    ticks: ticksOf(scale, isRatio).map((value) => ({ x: place(value), label: tickLabel(value) })),
    noDifferenceX: place(isRatio ? 1 : 0),
  }
}

function placeRow(
  { id, oriented }: { id: string; oriented: Oriented },
  index: number,
  place: (value: number) => number,
): PlotRow {
  const top = TOP + index * ROW
  const { estimate, interval } = oriented
  return {
    ...{ id, oriented, labelY: top + 11, y: top + 23, x: place(estimate) },
    ...(interval ? { from: place(interval.low), to: place(interval.high) } : {}),
  }
}

/** From the lowest to the highest value, with no difference always inside and some room on both its sides. */
function domainOf(rows: readonly Oriented[], isRatio: boolean): [number, number] {
  const values = rows.flatMap(({ estimate, interval }) => [
    estimate,
    ...(interval ? [interval.low, interval.high] : []),
  ])
  if (isRatio) return [Math.min(1 / LEAST_RATIO, ...values) * 0.9, Math.max(LEAST_RATIO, ...values) * 1.1]
  return [Math.min(-LEAST_REACH, ...values), Math.max(LEAST_REACH, ...values)]
}

/** Round values; on a ratio's axis powers and halves around one, so that labels have room. */
function ticksOf(scale: { domain(): number[]; ticks(count: number): number[] }, isRatio: boolean): number[] {
  if (!isRatio) return scale.ticks(TICKS)
  const [low = 1, high = 1] = scale.domain()
  const all = [0.01, 0.1, 0.25, 1, 4, 10, 100].filter((value) => value >= low && value <= high)
  return all.filter((value) => !(value === 0.25 && low < 0.1) && !(value === 4 && high > 10))
}

function tickLabel(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '\u2212')
}

function onlyMeasure(findings: readonly Finding[]): Measure | undefined {
  const measures = new Set(findings.map(({ measure }) => measure))
  if (measures.size > 1) throw new Error(`One axis cannot hold ${[...measures].join(' and ')}.`)
  if (findings.some(({ controlled }) => !controlled))
    throw new Error('A forest plot holds no uncontrolled result.')
  return findings[0]?.measure
}

function orientOrThrow(finding: Finding): Oriented {
  const oriented = orient(finding)
  if (!oriented || finding.withheld !== undefined)
    throw new Error(`The finding ${finding.id} cannot be drawn.`)
  return oriented
}
