import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Kinds of file that shrink. Fonts and Pagefind's own files are compressed already. */
const SHRINKS = /\.(html|css|js|json|xml|svg|txt|csv|bib|ris)$/
const AT_ONCE = 16

/** Lays `name.br` and `name.gz` beside every file that shrinks. Sizes are in bytes, before and after brotli. */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; before: number; after: number }> {
  const names = (await readdir(folder, { recursive: true })).map((name) => join(folder, name))
  await Promise.all(names.filter((name) => /\.(br|gz)$/.test(name)).map((name) => rm(name)))
  const wanted = names.filter((name) => SHRINKS.test(name))
  let before = 0
  let after = 0
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const sizes = await Promise.all(wanted.slice(at, at + AT_ONCE).map(compressFile))
    for (const size of sizes) {
      before += size.before
      after += size.after
    }
  }
  return { files: wanted.length, before, after }
}

async function compressFile(name: string): Promise<{ before: number; after: number }> {
  const content = await readFile(name)
  const [small, zipped] = await Promise.all([
    brotli(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    zip(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${name}.br`, small), writeFile(`${name}.gz`, zipped)])
  return { before: content.length, after: small.length }
}
