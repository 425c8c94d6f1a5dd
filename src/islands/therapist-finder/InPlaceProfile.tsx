import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { formatDay } from '~/domain/plain-date'
import type { Detail } from '~/domain/therapists/detail'

/** Fetches somebody's details. */
export const FetchDetail = createContext<(id: string) => Promise<Detail | undefined>>(() =>
  Promise.resolve(undefined),
)

/** Somebody's own words and how to reach them, fetched when opened: for people who have no page of their own yet. */
export function InPlaceProfile({ id, name }: { id: string; name: string }) {
  const fetchDetail = useContext(FetchDetail)
  const [detail, setDetail] = useState<Detail | 'fetching' | 'missing'>()
  const open = async (isOpen: boolean) => {
    if (!isOpen || typeof detail === 'object') return
    setDetail('fetching')
    setDetail((await fetchDetail(id)) ?? 'missing')
  }
  return (
    <details class="card-more" onToggle={({ currentTarget }) => void open(currentTarget.open)}>
      <summary>
        About {name}
        <span class="unseen"> and how to get in touch</span>
      </summary>
      {detail === 'fetching' && <p>Fetching…</p>}
      {detail === 'missing' && <p>This could not be fetched. Close it and open it again to try once more.</p>}
      {typeof detail === 'object' && <DetailFacts {...{ detail }} />}
    </details>
  )
}

function DetailFacts({ detail: { bio, contact, registrations } }: { detail: Detail }) {
  const { email, telephone, website } = contact
  return (
    <>
      {bio.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul class="plain-list">
        {email && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {telephone && (
          <li>
            <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
          </li>
        )}
        {website && (
          <li>
            <a href={website} rel="noreferrer">
              Their website
            </a>
          </li>
        )}
        {registrations.map(({ body, number, checkedOn }) => (
          <li key={body}>
            {body}
            {number && ` ${number}`}, checked {formatDay(checkedOn)}
          </li>
        ))}
      </ul>
    </>
  )
}
