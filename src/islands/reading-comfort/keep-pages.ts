import { KEPT_PAGES_CACHE, startReaderWorker, stopReaderWorkerIfIdle } from './reader-worker'

const AT_ONCE = 4

/** How many pages are kept on this device for reading without a connection. */
export async function countKeptPages(): Promise<number> {
  if (!('caches' in window) || !(await caches.has(KEPT_PAGES_CACHE))) return 0
  const requests = await (await caches.open(KEPT_PAGES_CACHE)).keys()
  return requests.filter(({ url }) => url.endsWith('/')).length
}

/**
 * Keeps every page and file named in the list at `address` on this device, all of them or none. Calls `onKept` with how
 * many are there so far. Rejects when one cannot be fetched or the device has no room.
 */
export async function keepPages(address: string, onKept: (count: number) => void): Promise<void> {
  const list = await fetchList(address)
  try {
    const cache = await caches.open(KEPT_PAGES_CACHE)
    let kept = 0
    for (let at = 0; at < list.length; at += AT_ONCE) {
      await cache.addAll(list.slice(at, at + AT_ONCE))
      kept = Math.min(list.length, at + AT_ONCE)
      onKept(kept)
    }
    await startReaderWorker()
  } catch (error) {
    await forgetPages()
    throw error
  }
}

/** Takes the kept pages off this device. */
export async function forgetPages(): Promise<void> {
  await caches.delete(KEPT_PAGES_CACHE)
  await stopReaderWorkerIfIdle()
}

async function fetchList(address: string): Promise<string[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const { pages, files } = (await response.json()) as { pages: string[]; files: string[] }
  return [...pages, ...files]
}
