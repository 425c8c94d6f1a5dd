import type { Wish } from '~/domain/finder/wish'

/** What the page says beside an issue: how good the evidence is, and where else to turn. */
export interface Guidance {
  id: string
  label: string
  /** The verdict in two or three words. */
  verdict: string
  /** What exactly the verdict is about. */
  about: string
  /** Which other help may suit better or come first. */
  elsewhere: string
  /** The issue's own page. */
  address: string
}

/** Sends people away well: one calm line for the first issue asked for, with its verdict and other routes. */
export function Elsewhere({ wishes, guidance }: { wishes: readonly Wish[]; guidance: readonly Guidance[] }) {
  const asked = wishes.find(({ kind, not }) => kind === 'issue' && !not)
  const found = guidance.find(({ id }) => asked?.id.split('|').includes(id))
  if (!found) return null
  return (
    <p class="finder-elsewhere">
      <strong>{found.verdict}</strong> for {found.about}. {found.elsewhere}{' '}
      <a href={found.address}>{found.label}: what research shows, and what else helps</a>
    </p>
  )
}
