import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { find } from '~/domain/finder/find'
import { loadFinder, readFiles, type LoadedFinder } from '../../scripts/finder/load-finder'
import { TOP, type Engine } from './finder/engine'
import { PEERS } from './finder/peers'
import { reportUnderstood } from './finder/report-understood'
import { loadStick } from './finder/stick'
import { toTexts } from './finder/to-texts'

/**
 * Ours and five libraries over the same people and queries in one run: `npm run bench:finder [people] [set]`. Quality,
 * times of whole queries and of key presses, time to be ready, bytes to fetch, heap. Prints a table; asserts nothing.
 */
const [size = '1000', set = 'public'] = process.argv.slice(2)
/** Queries whose every key press is timed. */
const TYPED = 40

const stick = await loadStick()
const queries = stick.makeSet(set)
const people = stick.makeTherapists(Number(size))
const judged = stick.judge(people, queries)
const file = join(mkdtempSync(join(tmpdir(), 'finder-')), 'export.json')
writeFileSync(file, JSON.stringify(stick.makeExport(Number(size))))
const ours = loadFinder(file)
const { table } = ours.data.people
const listings = Array.from({ length: table.size }, (_, row) => table.listing(row))
const rows = new Map(people.map(({ id }, row) => [id, row]))
const inOrder = [...listings].sort((a, b) => (rows.get(a.id) ?? 0) - (rows.get(b.id) ?? 0))
const records = toTexts(inOrder, ours)

const results = [
  measure({
    ...{ name: 'ours', mode: 'as the browser runs it', open: () => makeOurs(ours) },
    bytes: sum([...ours.files.values()].map(bytesOf)),
  }),
]
for (const { name, mode, load } of PEERS) {
  const pack = await load()
  if (!pack) console.log(`${name} is not installed`)
  else {
    const { text, open } = pack(records)
    results.push(measure({ name, mode, open, bytes: bytesOf(text) }))
  }
}
console.log(`${size} people, ${queries.length} queries of the set “${set}”`)
console.table(Object.fromEntries(results.map(({ name, ...figures }) => [name, figures])))
reportUnderstood(ours.data)

interface Measured {
  name: string
  mode: string
  open: () => Engine
  /** What the browser fetches, brotli. */
  bytes: number
}

function measure({ name, mode, open, bytes }: Measured) {
  globalThis.gc?.()
  const before = heapNow()
  const started = performance.now()
  const engine = open()
  engine.search('grief')
  const ready = performance.now() - started
  globalThis.gc?.()
  const heap = heapNow() - before
  const times: number[] = []
  const scores = queries.map(({ q }, at) => {
    const [found, ms] = timed(() => engine.search(q))
    times.push(ms)
    return stick.score(found, judged[at])
  })
  const { ndcg, miss, zero, falseHits } = stick.summarise(queries, scores)
  const keys = queries.slice(0, TYPED).flatMap(({ q }) => typed(engine, q))
  return {
    ...{
      name,
      mode,
      nDCG: round(ndcg, 3),
      miss: round(miss, 3),
      zero: round(zero, 3),
      falseHits: round(falseHits, 2),
    },
    ...{ 'p50 ms': round(share(times, 0.5), 2), 'p95 ms': round(share(times, 0.95), 2) },
    ...{ 'key p95 ms': round(share(keys, 0.95), 2), 'ready ms': round(ready, 0) },
    ...{
      'KB brotli': round(bytes / 1000, 1),
      'heap MB': globalThis.gc ? round(heap / 1e6, 1) : '(--expose-gc)',
    },
  }
}

/** Bytes held by objects and typed arrays. */
function heapNow(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Milliseconds of each key press of a query. */
function typed(engine: Engine, query: string): number[] {
  return Array.from(query, (_, at) => timed(() => engine.search(query.slice(0, at + 1)))[1])
}

function timed<T>(work: () => T): [T, number] {
  const started = performance.now()
  const result = work()
  return [result, performance.now() - started]
}

function makeOurs({ files, madeAt }: LoadedFinder): Engine {
  const { data } = readFiles(files)
  const search = (query: string) => {
    const { results: full, nearly } = find(data, { ...NOTHING_ASKED, query }, madeAt, TOP)
    const ids = [...full, ...nearly.map(({ listing }) => listing)].slice(0, TOP).map(({ id }) => id)
    return ids.map((id) => rows.get(id) ?? -1)
  }
  return { search }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function bytesOf(text: string): number {
  const quality = text.length > 20_000_000 ? 5 : 11
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

function round(value: number | null | undefined, digits: number): number {
  return Number((value ?? 0).toFixed(digits))
}
