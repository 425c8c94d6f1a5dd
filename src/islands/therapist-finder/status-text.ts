import { isDanger } from '~/domain/finder/danger'
import type { FinderAnswer } from '~/domain/finder/find'
import { countPeople, statusSentence } from '~/domain/finder/sentences'
import type { Loading } from './use-finder-data'

interface Situation {
  loading: Loading
  answer: FinderAnswer | undefined
  asking: boolean
  /** How many therapists the page lists. */
  total: number
}

/** What the status line says. Where help stands above the list, those who cannot see it are told first. */
export function statusText({ loading, answer, asking, total }: Situation): string {
  if (loading.state === 'failed')
    return 'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.'
  if (asking && loading.state !== 'ready') return 'Fetching the list…'
  if (!asking || !answer || loading.state !== 'ready') return `All ${countPeople(total)}.`
  const found = statusSentence(answer.total, loading.data.people.listings.length, answer.understanding.unread)
  return isDanger(answer.wishes) ? `Help lines are shown first, above. ${found}` : found
}
