import type { Question, Reply } from '~/domain/finder/desk'
import { makeClient, type FinderClient } from './finder-client'
import type { FromWorker, ToWorker } from './finder-worker'
import type { DataAddresses } from './open-finder'

/**
 * Opens the finder in a thread of its own, so that neither reading the data nor searching holds up the page; where a
 * browser starts no worker, in the page.
 */
export function openClient(addresses: DataAddresses): Promise<FinderClient> {
  try {
    const worker = new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' })
    return openInWorker(worker, addresses).catch((error: unknown) => {
      worker.terminate()
      if (error instanceof NoWorker) return openHere(addresses)
      throw error
    })
  } catch {
    return openHere(addresses)
  }
}

/** The worker's script could not be run; the data may be sound. */
class NoWorker extends Error {}

function openInWorker(worker: Worker, addresses: DataAddresses): Promise<FinderClient> {
  const waiting = new Map<number, (reply: Reply) => void>()
  const post = (message: ToWorker) => worker.postMessage(message)
  let asked = 0
  const ask = (question: Question) =>
    new Promise<Reply>((resolve) => {
      waiting.set(++asked, resolve)
      post({ id: asked, question })
    })
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new NoWorker()))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('failed' in data) reject(new Error('The data of the finder cannot be read'))
      else if ('ready' in data) resolve(makeClient(data.ready, ask))
      else {
        waiting.get(data.id)?.(data.reply)
        waiting.delete(data.id)
      }
    })
    post({ open: addresses })
  })
}

async function openHere(addresses: DataAddresses): Promise<FinderClient> {
  const [{ openFinder }, { reply }] = await Promise.all([
    import('./open-finder'),
    import('~/domain/finder/desk'),
  ])
  const { finder, ...header } = await openFinder(addresses)
  return makeClient(header, (question) => Promise.resolve(reply(finder, question)))
}
