import { isDanger } from '~/domain/finder/danger'
import type { Searched } from '~/domain/finder/desk'
import { countPeople, statusSentence } from '~/domain/finder/sentences'
import type { Loading } from './use-finder-data'

interface Situation {
  loading: Loading['state']
  searched: Searched | undefined
  asking: boolean
  /** How many therapists the page lists. */
  total: number
}

/** What the status line says. Where help stands above the list, those who cannot see it are told first. */
export function statusText({ loading, searched, asking, total }: Situation): string {
  if (loading === 'failed')
    return 'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.'
  if (loading === 'offline')
    return 'You seem to be offline, so the list cannot be narrowed. Everybody is listed below.'
  if (!asking) return `All ${countPeople(total)}.`
  if (!searched) return 'Fetching the list…'
  const { answer, people, arrived } = searched
  const soFar = arrived < people ? ' The rest of the list is still on its way.' : ''
  const found = statusSentence(answer.total, people, answer.understanding.unread) + soFar
  return isDanger(answer.wishes) ? `Help lines are shown first, above. ${found}` : found
}
