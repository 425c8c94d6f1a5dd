import './crisis-notice.css'
import type { Danger } from '~/domain/finder/danger'
import type { NoticeLine } from '~/domain/notice-lines'

interface Props {
  /** At least one. */
  dangers: readonly Danger[]
  lines: readonly NoticeLine[]
}

/** Told first to those who cannot see the notice. */
export const HELP_COMES_FIRST = 'Help lines are shown first, above.'

const WARNINGS = {
  life: 'If you are in danger, or might hurt yourself, please do not wait for a therapist.',
  violence: 'If someone is hurting you, or somebody may get hurt, please do not wait for a therapist.',
  both: 'If you might hurt yourself, or someone is hurting you, please do not wait for a therapist.',
}

/** Shown before any result when a search may come from someone in danger. With violence come the abuse lines. */
export function CrisisNotice({ dangers, lines }: Props) {
  const [first, ...others] = lines.filter(({ topic }) => topic === 'any')
  const abuse = dangers.includes('violence') ? lines.filter(({ topic }) => topic === 'abuse') : []
  const shown = [...(first ? [first] : []), ...abuse, ...others]
  const [only = 'life', another] = dangers
  return (
    <aside class="crisis-notice" aria-label="If you are in danger">
      <p>
        <strong>{WARNINGS[another ? 'both' : only]}</strong>
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
