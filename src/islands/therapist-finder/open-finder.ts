import { partsFor, reply, type Question, type Reply } from '~/domain/finder/desk'
import { fetchJson, fetchList, fetchPart, fetchWords, type FetchedList } from '~/domain/finder/fetch-list'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { isSettled } from '~/domain/finder/is-settled'
import { makeFinder } from '~/domain/finder/make-finder'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import type { People } from '~/domain/finder/people'
import { readWords, type WordsFile } from '~/domain/finder/words-file'
import { localNow } from '~/domain/local-now'
import { findDetail, SHARD, type Detail } from '~/domain/therapists/detail'
import type { FinderHeader } from './finder-client'
import { PartQueue } from './part-queue'

/** A finder with its data. */
export interface OpenedFinder extends FinderHeader {
  reply: (question: Question) => Promise<Reply>
  /** Somebody's details; undefined where they cannot be fetched. */
  detail: (id: string) => Promise<Detail | undefined>
}

/** What is told after a finder is open: more people have arrived; words it cannot do without did not come, or are damaged. */
export type News = 'growth' | 'failed' | 'unsound'

/**
 * Fetches the data and makes the finder. Throws where a file is out of reach or is not what it should be. Of a large
 * list the first part is there when this is done, and of the words those that most searches need; whatever needs others
 * waits for these. `at` is the moment it is opened, in milliseconds since 1970.
 */
export async function openFinder(
  addresses: DataAddresses,
  at: number,
  tell: (news: News) => void,
): Promise<OpenedFinder> {
  const { words, table, more, ...list } = await fetchAll(addresses)
  const { timeZone, sample } = list.manifest
  // Where all words are there by now, they are read once.
  const early = await Promise.race([more, undefined])
  let finder = makeFinder(readWords(early ? [words, early] : [words]), table)
  const parts = queueParts(finder.people, list, () => tell('growth'))
  await parts.fetch(0)
  void parts.fetchRest()
  const learn = (rest: WordsFile) => {
    if (!early) finder = makeFinder(readWords([words, rest]), finder.people)
  }
  const whole = new Promise<void>((resolve) => {
    more.then(learn).then(resolve, (error) => tell(error instanceof OutOfReach ? 'failed' : 'unsound'))
  })
  return {
    // The clock of another zone is dear on a phone: it is read here, beside the page.
    ...{ now: localNow(new Date(at), timeZone), sample },
    reply: async (question) => {
      if (!isSettled(finder, question.state)) await whole
      if (question.kind === 'search') await parts.need(partsFor(finder, question.state))
      return reply(finder, question)
    },
    detail: (id) => fetchDetail(list.folder, table.rowOf(id), id),
  }
}

/** Fetches all that a finder starts from at the same time, and waits for all but the rest of the words. */
async function fetchAll(addresses: DataAddresses): Promise<FetchedList & { more: Promise<WordsFile> }> {
  let more = new Promise<WordsFile>(() => {})
  const list = await fetchList(addresses, get, (folder) => {
    more = fetchWords(`${folder}/more-words.json`, (address) => fetch(address, { priority: 'low' }))
    // Whoever waits for it is told.
    more.catch(() => undefined)
  })
  return { ...list, more }
}

const get = (address: string) => fetch(address)

function queueParts(people: People, list: Pick<FetchedList, 'folder'>, onGrowth: () => void): PartQueue {
  return new PartQueue({
    count: people.table.header.parts.length,
    has: (part) => people.table.has(part),
    take: async (part) => {
      people.add(await fetchPart(list, part, get), part)
      onGrowth()
    },
  })
}

const shards = new Map<string, Promise<unknown>>()

async function fetchDetail(folder: string, row: number, id: string): Promise<Detail | undefined> {
  const address = `${folder}/details-${Math.floor(row / SHARD)}.json`
  const shard = shards.get(address) ?? fetchJson(address, get)
  shards.set(address, shard)
  try {
    return findDetail(await shard, id)
  } catch {
    shards.delete(address)
    return undefined
  }
}
