import { partsFor, reply, type Question, type Reply } from '~/domain/finder/desk'
import { fetchJson, fetchList, fetchPart, type FetchedList } from '~/domain/finder/fetch-list'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { makeFinder } from '~/domain/finder/make-finder'
import type { People } from '~/domain/finder/people'
import { findDetail, SHARD, type Detail } from '~/domain/therapists/detail'
import type { FinderHeader } from './finder-client'
import { PartQueue } from './part-queue'

/** A finder with its data. */
export interface OpenedFinder extends FinderHeader {
  reply: (question: Question) => Promise<Reply>
  /** Somebody's details; undefined where they cannot be fetched. */
  detail: (id: string) => Promise<Detail | undefined>
}

/**
 * Fetches the data and makes the finder. Throws where a file is out of reach or is not what it should be. Of a large
 * list the first part is there when this is done; `onGrowth` is called as more arrive.
 */
export async function openFinder(addresses: DataAddresses, onGrowth: () => void): Promise<OpenedFinder> {
  const list = await fetchList(addresses, get)
  const { words, table, folder } = list
  const { timeZone, sample } = list.manifest
  const finder = makeFinder(words, table)
  const parts = queueParts(finder.people, list, onGrowth)
  await parts.fetch(0)
  void parts.fetchRest()
  return {
    ...{ timeZone, sample },
    reply: async (question) => {
      if (question.kind === 'search') await parts.need(partsFor(finder, question.state))
      return reply(finder, question)
    },
    detail: (id) => fetchDetail(folder, table.rowOf(id), id),
  }
}

const get = (address: string) => fetch(address)

function queueParts(people: People, list: FetchedList, onGrowth: () => void): PartQueue {
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
