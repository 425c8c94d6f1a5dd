import './objection.css'
import { claimId, type ClaimRecord } from '~/domain/evidence/claim-ledger'
import { standingWords } from '~/domain/evidence/claim-words'
import { estimateWords, measureWords } from '~/domain/evidence/words'
import { formatDay } from '~/domain/plain-date'
import { ObjectionText, Works } from './Objection'

/** A claim of the ledger: where it stands, what it rests on, what speaks against it, and where this site makes it. */
export function ClaimEntry({ record }: { record: ClaimRecord }) {
  const { claim, grounds, pages } = record
  const { label, meaning } = standingWords(claim.standing)
  const figures = grounds.findings.filter(({ finding }) => finding.estimate !== undefined)
  return (
    <article class="claim-entry" id={claim.id} aria-labelledby={`${claimId(claim.id)}-title`}>
      <h3 id={`${claimId(claim.id)}-title`}>{claim.statement}</h3>
      <p>
        <strong>{label}.</strong> {meaning}
      </p>
      <p>
        Rests on <Works grounds={grounds} /> Checked{' '}
        <time datetime={claim.checkedOn}>{formatDay(claim.checkedOn)}</time>.
      </p>
      {figures.length > 0 && (
        <ul>
          {figures.map(({ finding }) => (
            <li>
              <a href={`/evidence/#${finding.id}`}>{finding.outcome}</a>, {finding.time}:{' '}
              {measureWords(finding.measure)} {estimateWords(finding)}
            </li>
          ))}
        </ul>
      )}
      <details class="objection">
        <summary>
          The strongest objection<span class="unseen"> to: {claim.statement}</span>
        </summary>
        <ObjectionText record={record} />
      </details>
      {pages.length > 0 && (
        <p class="quiet">
          Made in{' '}
          {pages.map(({ address, title }, index) => (
            <>
              {index > 0 && '; '}
              <a href={address}>{title}</a>
            </>
          ))}
        </p>
      )}
    </article>
  )
}
