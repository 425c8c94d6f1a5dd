import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compressFolder } from '../../../scripts/build/compress-folder'
import { serveSite, type SiteServer } from '../../../scripts/serve/site-server'
import { makeFolder, makeLastingFolder } from '../../fixtures/folder'

const LONG = '<p>Therapy that looks under the surface.</p>'.repeat(100)

const site = makeLastingFolder({
  'index.html': LONG,
  '404.html': '<h1>Not here</h1>',
  'guides/index.html': `${LONG}guides`,
  'assets/app.abc123.js': `${LONG}app`,
  'data/therapists.json': '{"listings":[]}',
})
let server: SiteServer

beforeAll(async () => {
  await compressFolder(site.folder)
  server = await serveSite(site.folder)
})

afterAll(async () => {
  await server.close()
  site.remove()
})

const get = (path: string, encoding = 'identity') =>
  fetch(`${server.address}${path}`, { headers: { 'Accept-Encoding': encoding }, redirect: 'manual' })

/** The headers of `public/_headers` that stand under a path. */
function promised(path: string): [string, string][] {
  const text = readFileSync('public/_headers', 'utf8')
  const [, block = ''] = text.split(new RegExp(`^${path.replace(/[/*]/g, '\\$&')}$`, 'm'))
  return [...(block.split(/^\S/m)[0] ?? '').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
    ([, name = '', value = '']) => [name, value],
  )
}

describe('The headers of every answer', () => {
  test('The promises of public/_headers can be read', () => {
    expect(promised('/*').map(([name]) => name)).toContain('Referrer-Policy')
    expect(promised('/assets/*').map(([name]) => name)).toEqual(['Cache-Control'])
  })

  test.each(['/', '/guides/', '/assets/app.abc123.js', '/data/therapists.json', '/nowhere/'])(
    '%s comes with those that public/_headers promises for every page',
    async (path) => {
      const { headers } = await get(path)
      for (const [name, value] of promised('/*')) expect(headers.get(name), name).toBe(value)
    },
  )

  test('What has a hash in its name may be kept for a year, a page may not', async () => {
    for (const [name, value] of promised('/assets/*'))
      expect((await get('/assets/app.abc123.js')).headers.get(name)).toBe(value)
    expect((await get('/')).headers.get('Cache-Control') ?? '').not.toContain('immutable')
  })

  test('No answer sets a cookie', async () => {
    for (const path of ['/', '/nowhere/']) expect((await get(path)).headers.has('Set-Cookie')).toBe(false)
  })
})

describe('Compression', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', null],
  ])('A browser that takes %s gets %s', async (accepted, sent) => {
    const response = await get('/', accepted)
    expect(response.headers.get('Content-Encoding')).toBe(sent)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(await response.text()).toBe(LONG)
  })

  test('A cache between keeps the kinds apart', async () => {
    expect((await get('/', 'br')).headers.get('Vary')).toMatch(/Accept-Encoding/i)
  })
})

describe('Addresses', () => {
  test('A page that does not exist answers 404 with the site’s own page', async () => {
    const response = await get('/nowhere/')
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe('<h1>Not here</h1>')
  })

  test('Nothing outside the folder is served', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect((await get(path)).status).toBe(404)
  })

  test('A page asked for again that did not change is not sent again', async () => {
    const etag = (await get('/')).headers.get('ETag') ?? ''
    const again = await fetch(`${server.address}/`, {
      headers: { 'If-None-Match': etag, 'Accept-Encoding': 'identity' },
    })
    expect(etag).not.toBe('')
    expect(again.status).toBe(304)
  })
})

describe('Starting', () => {
  test('Without a built site it says what to do', async () => {
    const folder = makeFolder({ 'readme.txt': 'empty' })
    await expect(serveSite(folder)).rejects.toThrow(
      `There is no built site in ${folder}. Run “npm run build” first.`,
    )
  })

  test('A second server takes another port', async () => {
    const second = await serveSite(site.folder)
    expect(second.address).not.toBe(server.address)
    expect((await fetch(`${second.address}/`)).status).toBe(200)
    await second.close()
  })

  test('A port that is taken is an error, not a wait', async () => {
    const { port } = new URL(server.address)
    await expect(serveSite(site.folder, Number(port))).rejects.toThrow('EADDRINUSE')
  })
})
