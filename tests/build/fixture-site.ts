import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const FIXTURES = resolve('tests/fixtures')
const BROKEN = join(FIXTURES, 'broken')
/** Files of a broken site that are about the test, not of the site. */
const REMOVED = 'removed.txt'
const EXPECTED = 'expected.txt'

/** A small whole export of people who are not called fictional. */
export const ANOTHER_EXPORT = join(FIXTURES, 'another-export.json')

/** What `astro build` came to. */
export interface Build {
  code: number
  /** Everything it printed. */
  output: string
  /** Where it was to build the site. */
  folder: string
}

/** The names of all broken sites: folders whose files are laid over the good site in fixtures/site. */
export function brokenSites(): string[] {
  return readdirSync(BROKEN).sort()
}

/** What an editor should read about a broken site, with file names from the content folder on. */
export function expectedWords(name: string): string {
  return readFileSync(join(BROKEN, name, EXPECTED), 'utf8').trim()
}

/** An empty folder of its own, to be removed by whoever asked. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'undercurrent-'))
}

/** The content of the good site in `folder`, with the files of a broken one laid over it and those it lists taken away. */
export function layContent(folder: string, broken?: string): string {
  const content = join(folder, 'content')
  cpSync(join(FIXTURES, 'site'), content, { recursive: true })
  if (broken === undefined) return content
  const over = join(BROKEN, broken)
  cpSync(over, content, { recursive: true, filter: (file) => ![REMOVED, EXPECTED].includes(basename(file)) })
  if (existsSync(join(over, REMOVED)))
    for (const name of readFileSync(join(over, REMOVED), 'utf8').trim().split('\n'))
      rmSync(join(content, name))
  return content
}

/** Runs `astro build` on its own, as a person would, with everything it makes inside `folder`. */
export function buildSite(folder: string, settings: Record<string, string>): Promise<Build> {
  const out = join(folder, 'site')
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|THERAPISTS_EXPORT|UNDERCURRENT_)/.test(name),
  )
  const environment = {
    ...Object.fromEntries(inherited),
    ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    ...{ UNDERCURRENT_OUT: out, UNDERCURRENT_CACHE: join(folder, 'cache'), ...settings },
  }
  return new Promise((done) => {
    const command = [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent']
    execFile(process.execPath, command, { env: environment }, (error, stdout, stderr) => {
      done({
        code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        output: stdout + stderr,
        folder: out,
      })
    })
  })
}
