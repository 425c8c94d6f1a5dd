import type { Listing } from '~/domain/therapists/listing'

interface Situation {
  ids: readonly string[]
  /** Those of them who are on the list today. */
  people: readonly Listing[]
  looking: 'loading' | 'failed' | 'unsound' | 'ready'
  /** The list came with the address. */
  isShared: boolean
}

/** What the shortlist says of itself. Only those who are still listed count as on it. */
export function shortlistStatus({ ids, people, looking, isShared }: Situation): string {
  if (ids.length === 0) return 'Nobody is on your shortlist. Nothing of it is kept on this device.'
  if (looking === 'failed') return 'The list of therapists could not be fetched. Your shortlist is safe.'
  if (looking === 'unsound')
    return 'The list of therapists could not be read: it arrived damaged. Your shortlist is safe.'
  if (looking === 'loading') return 'Fetching the list…'
  const whose = isShared ? 'the list that somebody shared' : 'your shortlist'
  if (people.length === 0) return `Nobody on ${whose} is listed any more.`
  const lost = ids.length - people.length
  const left = lost === 0 ? '' : ` ${lost === 1 ? 'One more is' : `${lost} more are`} no longer listed.`
  const count = people.length === 1 ? 'one person' : `${people.length} people`
  if (isShared) return `A list of ${count} that somebody shared. Nothing of it is kept yet.${left}`
  return `${count.replace('one', 'One')} on your shortlist, kept on this device only.${left}`
}
