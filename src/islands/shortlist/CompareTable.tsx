import { compare } from '~/domain/therapists/compare'
import type { Listing } from '~/domain/therapists/listing'

interface Props {
  people: readonly Listing[]
  /** The labels of issue ids. */
  labels: ReadonlyMap<string, string>
  now: string
  sample: boolean
  /** Left out where the list is not the reader's own. */
  onTakeOff: ((id: string) => void) | undefined
}

/** People side by side, a fact a row. On a narrow screen the table moves under its first column. */
export function CompareTable({ people, labels, now, sample, onTakeOff }: Props) {
  return (
    <div class="compare" role="region" aria-label="Side by side" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {people.map(({ id, name, title, address }) => (
              <th key={id} scope="col">
                <a href={address}>{name}</a>
                <span class="compare-title">{title}</span>
                {sample && <span class="compare-title">Fictional sample</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compare(people, labels, now).map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={people[at]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
          <tr class="compare-paper">
            <th scope="row">Profile and contact</th>
            {people.map(({ id, address }) => (
              <td key={id}>{address && new URL(address, location.href).href}</td>
            ))}
          </tr>
          <tr class="no-print">
            <th scope="row">Next</th>
            {people.map(({ id, name, address }) => (
              <td key={id}>
                <a class="compare-link" href={address}>
                  Profile and contact<span class="unseen">: {name}</span>
                </a>
                {onTakeOff && (
                  <button type="button" class="button light" onClick={() => onTakeOff(id)}>
                    Take off<span class="unseen">: {name}</span>
                  </button>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
