import { modeLabel } from '~/domain/finder/mode-label'
import { availabilitySentence } from '~/domain/finder/sentences'
import { checkedAgo } from '~/domain/therapists/ago'
import { courseCost, LENGTHS } from '~/domain/therapists/course-cost'
import { formatFee, formatMoney } from '~/domain/therapists/fee'
import { availabilityAt } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'

/** One fact about several people, in the order of the people. */
export interface ComparedFact {
  label: string
  cells: string[]
}

const ASK = 'Not stated: ask'

/** What is worth comparing about people, fact by fact. `now` is local, `YYYY-MM-DDTHH:MM`. */
export function compare(
  people: readonly Listing[],
  issueLabels: ReadonlyMap<string, string>,
  now: string,
): ComparedFact[] {
  const fact = (label: string, cellOf: (listing: Listing) => string): ComparedFact => ({
    label,
    cells: people.map((listing) => cellOf(listing) || ASK),
  })
  const courses = LENGTHS.filter(({ id }) => id === 'short' || id === 'year')
  return [
    fact('Next free', (listing) => nextFree(listing, now)),
    fact('Fee a session', ({ fee }) =>
      fee ? `${formatFee(fee)}${fee.slidingScale ? ', sliding scale' : ''}` : '',
    ),
    ...courses.map(({ label, weeks }) => fact(`${label}, weekly`, ({ fee }) => courseSum(fee, weeks))),
    fact(
      'Where',
      ({ places }) => [...new Set(places.map(({ town }) => town))].join(', ') || 'No room: not in person',
    ),
    fact('How you meet', ({ modes }) => modes.map(modeLabel).join(', ')),
    fact('Works with', ({ issues }) => issues.map((id) => issueLabels.get(id) ?? id).join(', ')),
    fact('Kinds of therapy', ({ modalities }) => modalities.join(', ')),
    fact('Languages', ({ languages }) => languages.join(', ')),
    fact('Registers they name', ({ registers }) => registers.join(', ') || 'None named: ask'),
  ]
}

function nextFree(listing: Listing, now: string): string {
  const availability = availabilityAt(listing, now)
  const checked = checkedAgo(availability, now)
  const sentence = availabilitySentence(availability).replace(/^Next free: /, '')
  return `${sentence}${checked && ` (${checked})`}`
}

function courseSum(fee: Listing['fee'], weeks: number): string {
  if (!fee) return ''
  const { sessions, low, high } = courseCost(fee, { weeks, inTwoWeeks: 2 })
  const sum = formatMoney(low, fee.currency)
  return `${low === high ? sum : `${sum} to ${formatMoney(high, fee.currency)}`} for ${sessions} sessions`
}
