// Puts the reader's choice of letters and spacing on every page, so that pages need no script of their own. It is
// registered only when a reader asks on /comfort/ to keep their choice, and goes when they clear it.
const CACHE = 'reading-comfort'
const ENTRY = '/reading-comfort-choice'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(withComfort(event.request))
})

async function withComfort(request) {
  const [response, classes] = await Promise.all([fetch(request), keptClasses()])
  const isPage = (response.headers.get('content-type') || '').includes('text/html')
  if (!isPage || !/^[a-z -]+$/.test(classes)) return response
  const html = (await response.text()).replace('<html ', `<html class="${classes}" `)
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(html, { status: response.status, statusText: response.statusText, headers })
}

async function keptClasses() {
  const kept = await (await caches.open(CACHE)).match(ENTRY)
  return kept ? kept.text() : ''
}
