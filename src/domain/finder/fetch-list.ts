import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { knownTowns } from '~/domain/finder/known-towns'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import { isWordsFile, placesOf, type WordsFile } from '~/domain/finder/words-file'
import { readPart } from '~/domain/therapists/check-finder-file'
import type { Part } from '~/domain/therapists/finder-file'
import { ListingTable } from '~/domain/therapists/listing-table'
import { isManifest, type Manifest } from '~/domain/therapists/manifest'

/** What fetches: a browser's own `fetch`. */
export type Fetch = (address: string) => Promise<{ ok: boolean; text: () => Promise<string> }>

/** The list as it was fetched. Of a large one the parts are still to come. */
export interface FetchedList {
  manifest: Manifest
  /** Where the other files of this version are. */
  folder: string
  /** The first half of the words. */
  words: WordsFile
  table: ListingTable
}

/**
 * Fetches the list of therapists with the words that name its towns. Throws {@link OutOfReach} where a file does not come, any
 * other error where it is not what it should be. `alongside` is called with the folder as the files are asked for.
 */
export async function fetchList(
  { manifest: address, profiles, built }: DataAddresses,
  fetch: Fetch,
  alongside: (folder: string) => void = () => {},
): Promise<FetchedList> {
  const manifest = await fetchJson(address, fetch)
  if (!isManifest(manifest)) throw new Error(`${address} is not the manifest of a finder`)
  const { version } = manifest
  const folder = `${address.replace(/\.json$/, '')}/${version}`
  alongside(folder)
  const [words, people, pages] = await Promise.all([
    fetchWords(`${folder}/words.json`, fetch),
    fetchJson(`${folder}/people.json`, fetch),
    version === built ? undefined : fetchJson(profiles, fetch),
  ])
  const table = new ListingTable(people, knownTowns({ places: placesOf(words) }))
  if (Array.isArray(pages)) table.pages = new Set(pages)
  return { manifest, folder, words, table }
}

/** Fetches one half of the words. */
export async function fetchWords(address: string, fetch: Fetch): Promise<WordsFile> {
  const words = await fetchJson(address, fetch)
  if (!isWordsFile(words)) throw new Error(`${address} has no words`)
  return words
}

/** Fetches one part of a large list. */
export async function fetchPart(
  { folder }: Pick<FetchedList, 'folder'>,
  at: number,
  fetch: Fetch,
): Promise<Part> {
  return readPart(await fetchJson(`${folder}/part-${at}.json`, fetch))
}

/** A file as parsed JSON. */
export async function fetchJson(address: string, fetch: Fetch): Promise<unknown> {
  return JSON.parse(await fetchText(address, fetch)) as unknown
}

async function fetchText(address: string, fetch: Fetch): Promise<string> {
  try {
    const response = await fetch(address)
    if (response.ok) return await response.text()
  } catch (cause) {
    throw new OutOfReach(address, { cause })
  }
  throw new OutOfReach(address)
}
