import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compressFolder } from '../../../scripts/build/compress-folder'
import { rewritePages } from '../../../scripts/build/rewrite-pages'
import { makeFolder } from '../../fixtures/folder'

const LONG = 'Therapy that looks under the surface. '.repeat(200)

describe('Compressed copies', () => {
  test('Every file that shrinks has two, and both unpack to the file itself', async () => {
    const folder = makeFolder({ 'index.html': LONG, 'guides/a/index.html': `${LONG}!`, 'data/x.json': '[1]' })
    await compressFolder(folder)
    for (const name of ['index.html', 'guides/a/index.html', 'data/x.json']) {
      const content = readFileSync(join(folder, name))
      expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`)))).toEqual(content)
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`)))).toEqual(content)
    }
  })

  test('Fonts, pictures and what is compressed already have none', async () => {
    const folder = makeFolder({ 'a.woff2': LONG, 'b.png': LONG, 'pagefind/c.pf_index': LONG })
    expect(await compressFolder(folder)).toEqual({ files: 0, before: 0, after: 0 })
    expect(
      readdirSync(folder, { recursive: true }).filter((name) => /\.(br|gz)$/.test(String(name))),
    ).toEqual([])
  })

  test('It says how many files there were and how much they weighed before and after', async () => {
    const folder = makeFolder({ 'a.html': LONG, 'b.svg': LONG })
    const { files, before, after } = await compressFolder(folder)
    expect({ files, before }).toEqual({ files: 2, before: 2 * LONG.length })
    expect(after).toBe(2 * statSync(join(folder, 'a.html.br')).size)
    expect(after).toBeLessThan(before / 10)
  })

  test('A copy of a file that is gone goes too, and none is compressed twice', async () => {
    const folder = makeFolder({ 'gone.html.br': 'old', 'gone.html.gz': 'old', 'a.html': LONG })
    await compressFolder(folder)
    await compressFolder(folder)
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.html.br', 'a.html.gz'])
  })

  test('More files than are compressed at once are all compressed', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.css`)
    const folder = makeFolder(Object.fromEntries(names.map((name) => [name, LONG])))
    expect((await compressFolder(folder)).files).toBe(40)
    for (const name of names) expect(existsSync(join(folder, `${name}.br`))).toBe(true)
  })
})

describe('Pages rewritten after the build', () => {
  test('Every page at any depth is passed through, and nothing else', async () => {
    const folder = makeFolder({ 'index.html': 'a', 'x/y/index.html': 'a', 'a.css': 'a', 'a.html.br': 'a' })
    await rewritePages(folder, async (html) => Promise.resolve(`${html}!`))
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(['index.html', 'x/y/index.html', 'a.css', 'a.html.br'].map(read)).toEqual(['a!', 'a!', 'a', 'a'])
  })

  test('A page that comes back unchanged is not written again', async () => {
    const folder = makeFolder({ 'index.html': 'a' })
    const file = join(folder, 'index.html')
    utimesSync(file, 1, 1)
    await rewritePages(folder, async (html) => Promise.resolve(html))
    expect(statSync(file).mtimeMs).toBe(1000)
  })
})
