import { HELP_COMES_FIRST } from '~/components/site/CrisisNotice'
import type { Searched } from '~/domain/finder/desk'
import { countPeople, statusSentence } from '~/domain/finder/sentences'
import type { Loading } from './use-finder-data'

interface Situation {
  loading: Loading['state']
  searched: Searched | undefined
  asking: boolean
  /** How many therapists the page lists. */
  total: number
  /** Help lines stand above the list. */
  helpComesFirst: boolean
}

/** What the status line says. Where help stands above the list, those who cannot see it are told first. */
export function statusText({ helpComesFirst, ...situation }: Situation): string {
  return (helpComesFirst ? `${HELP_COMES_FIRST} ` : '') + listText(situation)
}

function listText({ loading, searched, asking, total }: Omit<Situation, 'helpComesFirst'>): string {
  if (loading === 'failed')
    return 'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.'
  if (loading === 'unsound')
    return 'The list could not be read: it arrived damaged, so it cannot be narrowed. Everybody is listed below.'
  if (loading === 'offline')
    return 'You seem to be offline, so the list cannot be narrowed. Everybody is listed below.'
  if (!asking) return `All ${countPeople(total)}.`
  if (!searched) return 'Fetching the list…'
  const { answer, people, arrived } = searched
  const soFar = arrived < people ? ' The rest of the list is still on its way.' : ''
  const first = answer.first ? ` Those ${answer.first} come first.` : ''
  return statusSentence(answer.total, people, answer.understanding.unread) + first + soFar
}
