import type { Wish } from '~/domain/finder/wish'
import type { NoticeLine } from '~/domain/notice-lines'

interface Props {
  wishes: readonly Wish[]
  lines: readonly NoticeLine[]
}

/** Shown before any result when a search may come from someone in danger. With abuse come the abuse lines. */
export function CrisisNotice({ wishes, lines }: Props) {
  const isAbuse = wishes.some(({ kind, id }) => kind === 'issue' && id.split('|').includes('abuse'))
  const [first, ...others] = lines.filter(({ topic }) => topic === 'any')
  const abuse = isAbuse ? lines.filter(({ topic }) => topic === 'abuse') : []
  const shown = [...(first ? [first] : []), ...abuse, ...others]
  return (
    <aside class="finder-crisis" aria-label="If you are in danger">
      <p>
        <strong>
          {isAbuse
            ? 'If someone is hurting you, please do not wait for a therapist.'
            : 'If you are in danger, or might hurt yourself, please do not wait for a therapist.'}
        </strong>
      </p>
      <ul class="plain-list">
        {shown.map(({ name, display, href }) => (
          <li key={name}>
            <a href={href}>{display}</a> {name}
          </li>
        ))}
        <li>
          <a href="/help-now/">More help lines</a>
        </li>
      </ul>
    </aside>
  )
}
