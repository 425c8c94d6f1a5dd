import './finding.css'
import { estimateWords, firstUpper, measureWords, resultWords, sizeWords } from '~/domain/evidence/words'
import type { FindingRecord } from '~/domain/evidence/evidence-room'
import { ASSUMPTION, chanceWords, ratesWords } from '~/domain/evidence/natural-numbers'
import { orient } from '~/domain/evidence/orient'
import { comparedRates, differenceWords } from '~/domain/evidence/rate-difference'
import { referenceAddress } from '~/domain/addresses'
import { shortName } from '~/domain/citation/format-reference'

interface Props {
  record: FindingRecord
  /** On the work's own page: it needs no link to itself, and has room for what the rates come to. */
  isAtHome?: boolean
}

/** One published result: what it says, the figure, what it is compared with, and the caveat beside it. */
export function Finding({ record: { finding, reference }, isAtHome = false }: Props) {
  const chance = chanceWords(finding)
  return (
    <figure class="finding">
      <figcaption>
        {isAtHome ? (
          <strong>{firstUpper(finding.outcome)}</strong>
        ) : (
          <a href={referenceAddress(reference.id)}>{shortName(reference)}</a>
        )}
        <span class="finding-result">{resultWords(finding)}</span>
      </figcaption>
      <p class="finding-says">{finding.says}</p>
      <FindingFigure record={{ finding, reference }} />
      {isAtHome && comparedRates(finding).map((rates) => <p>{differenceWords(rates)}</p>)}
      {chance && (
        <p>
          {chance} <span class="quiet">{ASSUMPTION}</span>
        </p>
      )}
      <p class="finding-what">
        {firstUpper(finding.intervention)}, compared with {finding.comparator}. Who: {finding.population}
        {finding.condition === finding.population ? '' : `; ${finding.condition}`}. Measured:{' '}
        {finding.outcome}, {finding.time}.{sizeWords(finding) && ` ${sizeWords(finding)}.`}
      </p>
      <p class="finding-caveat">
        <strong>Bear in mind:</strong> {finding.caveat}
      </p>
    </figure>
  )
}

/** The figures of a result, as the paper prints them and, where that differs, turned to this site's convention. */
export function FindingFigure({ record: { finding } }: { record: FindingRecord }) {
  const printed = estimateWords(finding, figureUnit(finding))
  const turned = orient(finding)
  const rates = ratesWords(finding)
  return (
    <>
      {rates && <p class="finding-figure">{rates}</p>}
      {printed && (
        <p class="finding-figure">
          {measureWords(finding.measure)}: {printed}
          {finding.direction === 'sign-unknown' && ', side not known'}
          {finding.result === 'uncontrolled' && '. Uncontrolled: not an effect of the therapy'}
          {turned?.isTurned && finding.controlled && (
            <span class="quiet">. Turned so that more is better: {estimateWords(turned)}</span>
          )}
        </p>
      )}
    </>
  )
}

function figureUnit({ measure, unit }: FindingRecord['finding']): string {
  if (measure === 'percentage') return '%'
  return unit ? ` ${unit}` : ''
}
