import { partsFor, reply, type Question, type Reply } from '~/domain/finder/desk'
import { knownTowns } from '~/domain/finder/known-towns'
import { makeFinder } from '~/domain/finder/make-finder'
import { isSettled } from '~/domain/finder/is-settled'
import { isWordsFile, readWords, type WordsFile } from '~/domain/finder/words-file'
import { readPart } from '~/domain/therapists/check-finder-file'
import { findDetail, SHARD, type Detail } from '~/domain/therapists/detail'
import { ListingTable } from '~/domain/therapists/listing-table'
import { isManifest } from '~/domain/therapists/manifest'
import type { FinderHeader } from './finder-client'
import { PartQueue } from './part-queue'

/** Where the finder's data is, and what the page knows of it. */
export interface DataAddresses {
  /** The manifest; the other files stand in a folder of its name. */
  manifest: string
  /** The addresses of the profiles that the build made, and the version of the data it made them from. */
  profiles: string
  built: string
}

/** A finder with its data. */
export interface OpenedFinder extends FinderHeader {
  reply: (question: Question) => Promise<Reply>
  /** Somebody's details; undefined where they cannot be fetched. */
  detail: (id: string) => Promise<Detail | undefined>
}

/** What is told after a finder is open: more people have arrived, or a file it cannot do without never will. */
export type News = 'growth' | 'failure'

/**
 * Fetches the data and makes the finder. Throws where a file is out of reach or is not what it should be. Of a large
 * list the first part is there when this is done, and of the words those that most searches need; whatever needs others
 * waits for these.
 */
export async function openFinder(
  addresses: DataAddresses,
  tell: (news: News) => void,
): Promise<OpenedFinder> {
  const { timeZone, sample, folder, words, more, table } = await fetchFiles(addresses)
  // Where all words are there by now, they are read once.
  const early = await Promise.race([more, undefined])
  let finder = makeFinder(readWords(early ? [words, early] : [words]), table)
  const parts = queueParts(finder.people, folder, () => tell('growth'))
  await parts.need([0])
  if (!table.has(0)) throw new Error('The list cannot be read')
  void parts.fetchRest()
  const learn = (rest: WordsFile) => {
    if (!early) finder = makeFinder(readWords([words, rest]), finder.people)
  }
  const whole = new Promise<void>((resolve) => {
    more.then(learn).then(resolve, () => tell('failure'))
  })
  return {
    ...{ timeZone, sample },
    reply: async (question) => {
      if (!isSettled(finder, question.state)) await whole
      if (question.kind === 'search') await parts.need(partsFor(finder, question.state))
      return reply(finder, question)
    },
    detail: (id) => fetchDetail(folder, table.rowOf(id), id),
  }
}

/** Fetches all that a finder starts from at the same time, and waits for all but the rest of the words. */
async function fetchFiles({ manifest: address, profiles, built }: DataAddresses) {
  const manifest = await fetchJson(address)
  if (!isManifest(manifest)) throw new Error(`${address} is not the manifest of a finder`)
  const { timeZone, sample, version } = manifest
  const folder = `${address.replace(/\.json$/, '')}/${version}`
  const more = fetchWords(`${folder}/more-words.json`, 'low')
  // Whoever waits for it is told.
  more.catch(() => undefined)
  const [words, people, pages] = await Promise.all([
    fetchWords(`${folder}/words.json`),
    fetchJson(`${folder}/people.json`),
    version === built ? undefined : fetchJson(profiles),
  ])
  const table = new ListingTable(people, knownTowns(readWords([words])))
  if (Array.isArray(pages)) table.pages = new Set(pages)
  return { timeZone, sample, folder, words, more, table }
}

async function fetchWords(address: string, priority?: RequestPriority): Promise<WordsFile> {
  const file = await fetchJson(address, priority)
  if (!isWordsFile(file)) throw new Error(`${address} has no words`)
  return file
}

function queueParts(
  people: { table: ListingTable; add: (part: ReturnType<typeof readPart>, at: number) => void },
  folder: string,
  onGrowth: () => void,
): PartQueue {
  return new PartQueue({
    count: people.table.header.parts.length,
    has: (part) => people.table.has(part),
    take: async (part) => {
      people.add(readPart(await fetchJson(`${folder}/part-${part}.json`)), part)
      onGrowth()
    },
  })
}

const shards = new Map<string, Promise<unknown>>()

async function fetchDetail(folder: string, row: number, id: string): Promise<Detail | undefined> {
  const address = `${folder}/details-${Math.floor(row / SHARD)}.json`
  const shard = shards.get(address) ?? fetchJson(address)
  shards.set(address, shard)
  try {
    return findDetail(await shard, id)
  } catch {
    shards.delete(address)
    return undefined
  }
}

async function fetchJson(address: string, priority: RequestPriority = 'auto'): Promise<unknown> {
  const response = await fetch(address, { priority })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
