import type { ForestPlotGeometry, PlotRow } from '~/domain/evidence/forest-plot'
import { numberWords } from '~/domain/evidence/words'

interface Props {
  id: string
  title: string
  geometry: ForestPlotGeometry
  labels: readonly string[]
  /** Who did better where a mark stands left. */
  others: string
}

const HALF = 4.5
const CAP = 3.5

/** The drawing of a forest plot. Shape and line, not colour, carry its meaning. */
export function ForestPlotDrawing({ id, title, geometry, labels, others }: Props) {
  const { width, height, rows, axisY, ticks, noDifferenceX, isRatio } = geometry
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>
        {`A mark for each result and a line for its interval. The upright line at ${isRatio ? 1 : 0} is no difference. ` +
          `Left of it ${others} did better, right of it the therapy. ` +
          rows.map((row) => sideWords(row, isRatio ? 1 : 0)).join(' ')}
      </desc>
      <line class="forest-none" x1={noDifferenceX} x2={noDifferenceX} y1={0} y2={axisY} />
      {rows.map((row, index) => (
        <Row row={row} label={labels[index] ?? ''} />
      ))}
      <path
        class="forest-axis"
        d={`M0 ${axisY}H${width}${ticks.map(({ x }) => `M${x} ${axisY}v4`).join('')}`}
      />
      <g text-anchor="middle">
        {ticks.map(({ x, label }) => (
          <text class="forest-tick" x={x} y={axisY + 16}>
            {label}
          </text>
        ))}
      </g>
      <text class="forest-side" x={0} y={axisY + 34}>
        ← {others} did better
      </text>
      <text class="forest-side" x={width} y={axisY + 34} text-anchor="end">
        therapy did better →
      </text>
    </svg>
  )
}

function Row({ row: { x, y, labelY, from, to, oriented }, label }: { row: PlotRow; label: string }) {
  const hasInterval = from !== undefined && to !== undefined
  const isUsual = oriented.interval?.level === 95
  return (
    <g>
      <text class="forest-label" x={0} y={labelY}>
        {label}
      </text>
      {hasInterval && (
        <path
          class={isUsual ? 'forest-interval' : 'forest-interval broken'}
          d={`M${from} ${y}H${to}M${from} ${y - CAP}v${2 * CAP}M${to} ${y - CAP}v${2 * CAP}`}
        />
      )}
      <rect
        class={hasInterval ? 'forest-mark' : 'forest-mark hollow'}
        x={x - HALF}
        y={y - HALF}
        width={2 * HALF}
        height={2 * HALF}
        transform={hasInterval ? undefined : `rotate(45 ${x} ${y})`}
      />
    </g>
  )
}

/** Where a result lies, for those who do not see it. */
function sideWords({ oriented: { estimate, interval } }: PlotRow, noDifference: number): string {
  const value = numberWords(estimate)
  if (!interval) return `${value}, no interval.`
  const spans = interval.low <= noDifference && interval.high >= noDifference
  const side = estimate > noDifference ? 'right' : 'left'
  return spans ? `${value}, its interval crosses no difference.` : `${value}, wholly on the ${side}.`
}
