import { fetchList, fetchPart } from '~/domain/finder/fetch-list'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import type { Listing } from '~/domain/therapists/listing'

/** Some people of the list, and what holds for all of it. */
export interface LoadedPeople {
  /** In the order they were asked for; those who have left the list are missing. */
  people: Listing[]
  timeZone: string
  /** Every person is fictional. */
  sample: boolean
}

/**
 * Fetches the whole list from the files of the finder, every part of it, so that no server learns who of it is wanted.
 * Rejects where it cannot be fetched or read.
 */
export async function loadPeople(data: DataAddresses, ids: readonly string[]): Promise<LoadedPeople> {
  const get = (address: string) => fetch(address)
  const list = await fetchList(data, get)
  const { table, manifest } = list
  for (const part of table.header.parts.keys())
    if (!table.has(part)) table.add(await fetchPart(list, part, get), part)
  const rows = ids.map((id) => table.rowOf(id)).filter((row) => row >= 0)
  const { timeZone, sample } = manifest
  return { people: rows.map((row) => table.listing(row)), timeZone, sample }
}
