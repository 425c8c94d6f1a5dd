import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FinderFiles } from '~/domain/finder/finder-files'

/**
 * Lays the files of a finder into the folder of a site. The folder of their version is written elsewhere first and
 * moved into place whole; the manifest that names it comes last, so that a reader never meets half of a list.
 */
export function layFiles({ manifest, files }: FinderFiles, out: string): void {
  const data = join(out, 'data')
  makeFolder(join(data, 'finder'))
  const draft = mkdtempSync(join(data, '.new-'))
  try {
    for (const [name, text] of files) writePacked(join(draft, name), text)
    writePacked(join(draft, 'finder.json'), JSON.stringify(manifest))
    const folder = join(data, 'finder', manifest.version)
    if (!existsSync(folder)) renameSync(join(draft, manifest.version), folder)
    for (const ending of ['.br', '.gz', ''])
      renameSync(join(draft, `finder.json${ending}`), join(data, `finder.json${ending}`))
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Makes a folder and those above it, one by one: Node’s own way never ends where the system allows none, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    throw new Error(`The folder ${folder} cannot be made. Name another one after --out.`, { cause: error })
  }
}

/** A file with the compressed copies that a host may serve in its place. */
function writePacked(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: text.length > 2_000_000 ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  writeFileSync(path, text)
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }))
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }))
}
