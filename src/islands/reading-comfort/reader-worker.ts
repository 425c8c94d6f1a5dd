import { COMFORT_CACHE } from '~/domain/comfort-choice'

/** The cache of the pages a reader keeps. The worker in `public/` reads the same name. */
export const KEPT_PAGES_CACHE = 'kept-pages'

const WORKER = '/reader-worker.js'

/** Registers the helper that serves what the reader keeps. Rejects where the browser has none. */
export async function startReaderWorker(): Promise<void> {
  await navigator.serviceWorker.register(WORKER)
}

/** Takes the helper off this device once nothing is kept that needs it. */
export async function stopReaderWorkerIfIdle(): Promise<void> {
  const kept = await Promise.all([COMFORT_CACHE, KEPT_PAGES_CACHE].map((name) => caches.has(name)))
  if (kept.includes(true)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
}
