import { isListingFile, type Listing } from '~/domain/therapists/listing'

/** Some people of the list, and what holds for all of it. */
export interface LoadedPeople {
  /** In the order they were asked for; those who have left the list are missing. */
  people: Listing[]
  timeZone: string
  /** Every person is fictional. */
  sample: boolean
}

/** Fetches the whole list, as the finder does, so that no server learns who of it is wanted. Rejects where it cannot be read. */
export async function loadPeople(address: string, ids: readonly string[]): Promise<LoadedPeople> {
  const response = await fetch(address)
  const file: unknown = response.ok ? await response.json() : undefined
  if (!isListingFile(file)) throw new Error(`${address} cannot be read`)
  const byId = new Map(file.listings.map((listing) => [listing.id, listing]))
  const people = ids.map((id) => byId.get(id)).filter((listing) => listing !== undefined)
  return { people, timeZone: file.timeZone, sample: file.sample }
}
