import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { localDateTimeSchema } from '~/schemas/iso-date'
import { loadFinder, type LoadedFinder } from './finder/load-finder'
import { quitWhenReaderLeaves } from './finder/quit-when-reader-leaves'
import { splitQueries } from './finder/split-queries'

const USAGE =
  'usage: npm run -s find -- --export FILE [--now 2026-03-02T09:00] [--limit 10] [--stats] < queries.txt'
/** Brotli at its highest takes minutes for a hundred megabytes. */
const LARGE = 20_000_000

/** The command: a JSON line for each query on standard input, over the code that the browser runs. */
function main(): void {
  const { values } = parseArgs({
    options: {
      export: { type: 'string' },
      now: { type: 'string' },
      limit: { type: 'string', default: '10' },
      stats: { type: 'boolean', default: false },
    },
  })
  const limit = Number(values.limit)
  if (!values.export || !(limit > 0)) throw new Error(USAGE)
  const now = values.now === undefined ? undefined : readNow(values.now)
  const loaded = loadFinder(values.export)
  const queries = splitQueries(readFileSync(0, 'utf8'))
  quitWhenReaderLeaves(process.stdout)
  process.stdout.write(
    queries.map((query) => `${answer(loaded, query, now ?? loaded.madeAt, limit)}\n`).join(''),
  )
  if (values.stats) console.error(JSON.stringify(statsOf(loaded)))
}

function readNow(text: string): string {
  const { data, error } = localDateTimeSchema.safeParse(text)
  if (data === undefined) throw new Error(`--now “${text}” ${error?.issues[0]?.message}`)
  return data
}

function answer({ data }: LoadedFinder, query: string, now: string, limit: number): string {
  const started = performance.now()
  const { understanding, wishes, total, results, nearly } = find(
    data,
    { ...NOTHING_ASKED, query },
    now,
    limit,
  )
  const ms = Math.round((performance.now() - started) * 1000) / 1000
  const understood = wishes.map(({ kind, label, id, not }) => ({
    ...{ kind, label, ids: id.split('|') },
    ...(not ? { not } : {}),
  }))
  const isNothing =
    understanding.wishes.length === 0 && understanding.unread.length === 0 && understood.length === 0
  const ids = [...results, ...nearly.map(({ listing }) => listing)].slice(0, limit).map(({ id }) => id)
  return JSON.stringify({ query, understood, total, ids: isNothing && query.trim() === '' ? [] : ids, ms })
}

/** Load time, what the browser fetches, and the heap: the whole process, and what the engine alone holds. */
function statsOf({ files, readyMs, heap }: LoadedFinder): object {
  const sizes = Object.fromEntries([...files].map(([name, text]) => [name, sizeOf(text)]))
  const all = Object.values(sizes)
  const sum = (key: 'raw' | 'brotli') => all.reduce((total, size) => total + size[key], 0)
  globalThis.gc?.()
  const heapMb = Math.round(process.memoryUsage().heapUsed / 1e5) / 10
  return {
    readyMs: Math.round(readyMs),
    payload: { ...sizes, total: { raw: sum('raw'), brotli: sum('brotli') } },
    ...{ heapMb, ...(heap === undefined ? {} : { engineMb: Math.round(heap / 1e5) / 10 }) },
  }
}

function sizeOf(text: string): { raw: number; brotli: number } {
  const quality = text.length > LARGE ? 5 : 11
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  return { raw: Buffer.byteLength(text), brotli: brotliCompressSync(text, { params }).length }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
