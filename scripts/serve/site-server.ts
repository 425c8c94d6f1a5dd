import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import getPort, { portNumbers } from 'get-port'
import sirv from 'sirv'

/** A built site being served. */
export interface SiteServer {
  /** Its address, without a trailing slash. */
  address: string
  close: () => Promise<void>
}

/**
 * Serves a built site on this machine as a host does: compressed copies where the browser takes them,
 * the site's own 404 page, and the headers of `public/_headers`. Takes the first free port from 4321, or the one named.
 */
export async function serveSite(folder: string, port?: number): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run “npm run build” first.`)
  const lost = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value)
      if (path.startsWith('/assets/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    },
    onNoMatch: (_, response) => {
      response.writeHead(404, { ...SAFE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
      response.end(lost)
    },
  })
  const server = createServer((request, response) => files(request, response))
  const chosen = port ?? (await getPort({ port: portNumbers(4321, 4399) }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(chosen, '127.0.0.1', resolve)
  })
  return { address: `http://localhost:${chosen}`, close: () => closeServer(server) }
}

/** The headers a meta tag cannot set. The same stand in `public/_headers` for hosts that read it. */
const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
