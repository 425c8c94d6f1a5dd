import { COMFORT_CACHE, COMFORT_ENTRY, comfortClasses } from '~/domain/comfort-choice'
import { startReaderWorker, stopReaderWorkerIfIdle } from './reader-worker'

/** Reads what is kept on this device: ids of choices, none where nothing is kept. */
export async function readComfort(): Promise<string[]> {
  if (!('caches' in window) || !(await caches.has(COMFORT_CACHE))) return []
  const kept = await (await caches.open(COMFORT_CACHE)).match(COMFORT_ENTRY)
  return kept ? (await kept.text()).split(' ').map((name) => name.replace('comfort-', '')) : []
}

/** Keeps the choice on this device and sees to it that every page follows it. Rejects where the browser cannot. */
export async function keepComfort(chosen: readonly string[]): Promise<void> {
  if (chosen.length === 0) return forgetComfort()
  const cache = await caches.open(COMFORT_CACHE)
  await cache.put(COMFORT_ENTRY, new Response(comfortClasses(chosen)))
  await startReaderWorker()
}

/** Takes the choice, and all that was made to keep it, off this device. */
export async function forgetComfort(): Promise<void> {
  await caches.delete(COMFORT_CACHE)
  await stopReaderWorkerIfIdle()
}

/** Shows the choice on the page that is open. */
export function showComfort(chosen: readonly string[]): void {
  document.documentElement.className = comfortClasses(chosen)
}
