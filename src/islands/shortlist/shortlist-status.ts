import type { Listing } from '~/domain/therapists/listing'

interface Situation {
  ids: readonly string[]
  /** Those of them who are on the list today. */
  people: readonly Listing[]
  looking: 'loading' | 'failed' | 'unsound' | 'ready'
  /** The list came with the address. */
  isShared: boolean
}

/** What the shortlist says of itself. */
export function shortlistStatus({ ids, people, looking, isShared }: Situation): string {
  if (ids.length === 0) return 'Nobody is on your shortlist. Nothing of it is kept on this device.'
  if (looking === 'failed') return 'The list of therapists could not be fetched. Your shortlist is safe.'
  if (looking === 'unsound')
    return 'The list of therapists could not be read: it arrived damaged. Your shortlist is safe.'
  if (looking === 'loading') return 'Fetching the list…'
  const lost = ids.length - people.length
  const left = lost === 0 ? '' : ` ${countPeople(lost)} of it ${lost === 1 ? 'is' : 'are'} no longer listed.`
  if (isShared)
    return `A list of ${countPeople(ids.length)} that somebody shared. Nothing of it is kept yet.${left}`
  return `${countPeople(ids.length)} on your shortlist, kept on this device only.${left}`
}

function countPeople(count: number): string {
  return count === 1 ? 'One person' : `${count} people`
}
