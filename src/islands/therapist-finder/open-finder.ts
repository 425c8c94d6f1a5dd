import { makeFinder, type Finder } from '~/domain/finder/make-finder'
import { isVocabulary } from '~/domain/finder/vocabulary'
import { isListingFile } from '~/domain/therapists/listing'
import type { FinderHeader } from './finder-client'

/** Where the finder's data is. */
export interface DataAddresses {
  listings: string
  vocabulary: string
}

/** Fetches the data and makes the finder. Throws where a file is out of reach or is not what it should be. */
export async function openFinder({
  listings,
  vocabulary,
}: DataAddresses): Promise<FinderHeader & { finder: Finder }> {
  const [file, words] = await Promise.all([fetchJson(listings), fetchJson(vocabulary)])
  if (!isListingFile(file) || !isVocabulary(words)) throw new Error('The data of the finder cannot be read')
  const { timeZone, sample } = file
  return { timeZone, sample, finder: makeFinder(words, file.listings) }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
