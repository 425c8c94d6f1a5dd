import type { Question, Reply } from '~/domain/finder/desk'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import type { Detail } from '~/domain/therapists/detail'
import { makeClient, type FinderClient, type FinderHeader } from './finder-client'
import type { FromWorker, ToWorker } from './finder-worker'

/**
 * Opens the finder in a thread of its own, so that neither reading the data nor searching holds up the page; where a
 * browser starts no worker, in the page.
 */
export async function openClient(addresses: DataAddresses): Promise<FinderClient> {
  const worker = startWorker()
  if (!worker) return openHere(addresses)
  try {
    return await openInWorker(worker, addresses)
  } catch (error) {
    worker.terminate()
    if (error instanceof NoWorker) return openHere(addresses)
    throw error
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined
  }
}

/** The worker's script could not be run; the data may be sound. */
class NoWorker extends Error {}

function openInWorker(worker: Worker, addresses: DataAddresses): Promise<FinderClient> {
  const waiting = new Map<number, (reply: never) => void>()
  const news = new EventTarget()
  const post = (message: ToWorker) => worker.postMessage(message)
  let asked = 0
  const number = <T>(resolve: (reply: T) => void) => {
    waiting.set(++asked, resolve)
    return asked
  }
  const ask = (question: Question) => new Promise<Reply>((resolve) => post({ id: number(resolve), question }))
  const detail = (person: string) =>
    new Promise<Detail | undefined>((resolve) => post({ id: number(resolve), person }))
  const ready = (header: FinderHeader) => makeClient(header, { ask, detail, news })
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new NoWorker()))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('failed' in data)
        reject(data.failed === 'out of reach' ? new OutOfReach() : new Error('The data is not sound'))
      else if ('ready' in data) resolve(ready(data.ready))
      else if ('news' in data) {
        if (data.news !== 'growth') worker.terminate()
        news.dispatchEvent(new Event(data.news))
      } else {
        waiting.get(data.id)?.(data.reply as never)
        waiting.delete(data.id)
      }
    })
    post({ open: addresses, at: Date.now() })
  })
}

async function openHere(addresses: DataAddresses): Promise<FinderClient> {
  const { openFinder } = await import('./open-finder')
  const news = new EventTarget()
  const finder = await openFinder(addresses, Date.now(), (kind) => news.dispatchEvent(new Event(kind)))
  return makeClient(finder, { ask: finder.reply, detail: finder.detail, news })
}
