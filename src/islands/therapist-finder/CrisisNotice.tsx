import { isDanger } from '~/domain/finder/danger'
import type { Wish } from '~/domain/finder/wish'

/** Shown before any result when a search may come from someone in danger. */
export function CrisisNotice({ wishes }: { wishes: readonly Wish[] }) {
  if (!isDanger(wishes)) return null
  return (
    <aside class="finder-crisis" aria-label="If you are in danger">
      <p>
        <strong>If you are in danger, or might hurt yourself, please do not wait for a therapist.</strong>
      </p>
      <ul class="plain-list">
        <li>
          <a href="tel:999">999</a> if someone’s life is at risk
        </li>
        <li>
          <a href="tel:116123">116 123</a> Samaritans, free, at any time
        </li>
        <li>
          <a href="/help-now/">More help lines</a>
        </li>
      </ul>
    </aside>
  )
}
