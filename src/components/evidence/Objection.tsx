import './objection.css'
import { referenceAddress } from '~/domain/addresses'
import { shortName } from '~/domain/citation/format-reference'
import { worksOf, type ClaimRecord, type Grounds } from '~/domain/evidence/claim-ledger'

/** The strongest objection to a claim, folded until somebody wants it, and open on paper. */
export function Objection({ record }: { record: ClaimRecord }) {
  return (
    <details class="objection" data-pagefind-ignore>
      <summary>
        The strongest objection<span class="unseen"> to: {record.claim.statement}</span>
      </summary>
      <ObjectionText record={record} />
      <p class="objection-more">
        <a href={record.address}>This claim in our ledger</a>
      </p>
    </details>
  )
}

/** What speaks against a claim, and what would make us take it back. */
export function ObjectionText({ record: { claim, against } }: { record: ClaimRecord }) {
  return (
    <>
      <p>
        {claim.objection.says} <Works grounds={against} />
      </p>
      <p>
        <strong>What would change our mind:</strong> {claim.wouldChange}
      </p>
    </>
  )
}

/** The works that something rests on, in brackets: `(Smit and others, 2012, abstract; …)`. */
export function Works({ grounds }: { grounds: Grounds }) {
  const works = worksOf(grounds)
  if (works.length === 0) return null
  return (
    <span class="quiet">
      (
      {works.map(({ reference, place }, index) => (
        <>
          {index > 0 && '; '}
          <a href={referenceAddress(reference.id)}>{shortName(reference)}</a>
          {place && `, ${place}`}
        </>
      ))}
      )
    </span>
  )
}
