// Does two things a reader can ask for on /comfort/, and is registered only when they ask for one of them:
//   puts their choice of letters and spacing on every page, so that pages need no script of their own;
//   opens the pages they kept where there is no connection.
const COMFORT = 'reading-comfort'
const COMFORT_ENTRY = '/reading-comfort-choice'
const KEPT = 'kept-pages'
const OFFLINE_PAGE = '/offline/'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate') event.respondWith(openPage(request))
  else if (request.destination === 'font') event.respondWith(fetch(request).catch(() => findKept(request)))
})

async function openPage(request) {
  const [response, classes] = await Promise.all([fetchOrFind(request), readComfort()])
  return classes ? withClasses(response, classes) : response
}

async function fetchOrFind(request) {
  const response = await fetch(request).catch(() => undefined)
  if (!response) return (await findKept(request)) ?? (await findKept(OFFLINE_PAGE)) ?? Response.error()
  if (response.ok && (await findKept(request)))
    await (await caches.open(KEPT)).put(new URL(request.url).pathname, response.clone())
  return response
}

async function findKept(request) {
  if (!(await caches.has(KEPT))) return undefined
  return (await caches.open(KEPT)).match(request, { ignoreSearch: true })
}

async function withClasses(response, classes) {
  const isPage = (response.headers.get('content-type') || '').includes('text/html')
  if (!isPage || !/^[a-z -]+$/.test(classes)) return response
  const html = (await response.text()).replace('<html ', `<html class="${classes}" `)
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(html, { status: response.status, statusText: response.statusText, headers })
}

async function readComfort() {
  if (!(await caches.has(COMFORT))) return ''
  const kept = await (await caches.open(COMFORT)).match(COMFORT_ENTRY)
  return kept ? kept.text() : ''
}
