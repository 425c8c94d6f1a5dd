import './forest-plot.css'
import { referenceAddress } from '~/domain/addresses'
import { shortName } from '~/domain/citation/format-reference'
import type { FindingRecord } from '~/domain/evidence/evidence-room'
import { placeForestPlot, type ForestPlotGeometry } from '~/domain/evidence/forest-plot'
import type { Oriented } from '~/domain/evidence/orient'
import { OTHER_SIDES, QUESTIONS } from '~/domain/evidence/question'
import type { Plot } from '~/domain/evidence/select-plots'
import { intervalWords, measureWords, numberWords, sizeWords } from '~/domain/evidence/words'
import { ForestPlotDrawing } from './ForestPlotDrawing'

interface Props {
  plot: Plot<FindingRecord>
  /** How the issue is called on the page. */
  issueLabel: string
}

/** Results that answer one question by one measure: drawn, with the same numbers in a table beside the drawing. */
export function ForestPlot({ plot, issueLabel }: Props) {
  const geometry = placeForestPlot(plot.findings.map(({ finding }) => finding))
  const levels = [...new Set(plot.findings.flatMap(({ finding }) => finding.interval?.level ?? []))]
  const hasPointAlone = plot.findings.some(({ finding }) => !finding.interval)
  const isTurned = geometry.rows.some(({ oriented }) => oriented.isTurned)
  const measure = measureWords(plot.measure)
  return (
    <figure class="forest">
      <figcaption>
        <strong>{QUESTIONS[plot.question]}</strong>
        <span>{measure}</span>
      </figcaption>
      <div class="forest-parts">
        <ForestPlotDrawing
          id={['plot', plot.issue, plot.question, plot.measure].join('-')}
          title={`${issueLabel}. ${QUESTIONS[plot.question]}. ${measure}.`}
          geometry={geometry}
          labels={plot.findings.map(labelOf)}
          others={OTHER_SIDES[plot.question]}
        />
        <Numbers plot={plot} geometry={geometry} />
      </div>
      <p class="forest-notes">
        {levels
          .map((level) => `${level}% intervals${level === 95 ? '' : ', drawn with a broken line'}. `)
          .join('')}
        {hasPointAlone && 'A hollow mark has no interval in what we read. '}
        {isTurned &&
          'Some papers count the other way round: their numbers are turned here, so that right is better.'}
      </p>
    </figure>
  )
}

/** The numbers of a plot, in the order of its marks. */
function Numbers({ plot, geometry }: { plot: Props['plot']; geometry: ForestPlotGeometry }) {
  return (
    <table>
      <caption class="unseen">{`The same numbers: ${QUESTIONS[plot.question]}`}</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Work and outcome</th>
          <th scope="col">{measureWords(plot.measure)}</th>
        </tr>
      </thead>
      <tbody>
        {plot.findings.map(({ finding, reference }, index) => (
          <tr>
            <td>{index + 1}</td>
            <th scope="row">
              <a href={referenceAddress(reference.id)}>{shortName(reference)}</a>: {finding.outcome},{' '}
              {finding.time}
              {sizeWords(finding) && <small>{sizeWords(finding)}</small>}
            </th>
            <td>
              <Estimate oriented={geometry.rows[index]?.oriented} />
              {geometry.rows[index]?.oriented.isTurned && (
                <small>printed as {numberWords(finding.estimate ?? 0)}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Estimate({ oriented }: { oriented: Oriented | undefined }) {
  if (!oriented) return null
  return (
    <>
      {numberWords(oriented.estimate)}
      {oriented.interval && <small>{intervalWords(oriented.interval)}</small>}
    </>
  )
}

/** What stands above a mark: as much as fits. */
function labelOf({ finding, reference }: FindingRecord, index: number): string {
  const label = `${index + 1}. ${shortName(reference)}: ${finding.outcome}`
  return label.length > 54 ? `${label.slice(0, 53).trimEnd()}…` : label
}
