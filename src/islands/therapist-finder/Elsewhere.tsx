import { otherRoutesIn, type OtherRoute } from '~/domain/finder/other-routes'
import type { Wish } from '~/domain/finder/wish'

/** What the page says beside an issue: how good the evidence is, and where else to turn. */
export interface Guidance {
  id: string
  label: string
  /** The verdict in two or three words, with what joins it to what it is about: `Limited evidence for`. */
  verdict: string
  /** What exactly the verdict is about. */
  about: string
  /** Which other help may suit better or come first. */
  elsewhere: string
  /** The issue's own page. */
  address: string
}

const ROUTES: Record<OtherRoute, { text: string; address: string; link: string }> = {
  nhs: {
    text: 'This is not a list of NHS services. Therapy on the NHS is free.',
    ...{ address: '/guides/nhs-routes/', link: 'What the NHS has, and how to ask for it' },
  },
  young: {
    text: 'This list does not say who works with people under 18: ask before you book.',
    ...{ address: '/guides/young-people-couples-groups/', link: 'Therapy for young people' },
  },
}

interface Props {
  query: string
  wishes: readonly Wish[]
  guidance: readonly Guidance[]
}

/** Sends people away well: a calm line for each other route that was asked for, and for the first issue, with its verdict. */
export function Elsewhere({ query, wishes, guidance }: Props) {
  const asked = wishes.find(({ kind, not }) => kind === 'issue' && !not)
  const found = guidance.find(({ id }) => asked?.id.split('|').includes(id))
  const routes = otherRoutesIn(query).map((route) => ROUTES[route])
  return (
    <>
      {routes.map(({ text, address, link }) => (
        <p key={address} class="finder-elsewhere">
          {text} <a href={address}>{link}</a>
        </p>
      ))}
      {found && (
        <p class="finder-elsewhere">
          <strong>{found.verdict}</strong> {found.about}. {found.elsewhere}{' '}
          <a href={found.address}>{found.label}: what research shows, and what else helps</a>
        </p>
      )}
    </>
  )
}
