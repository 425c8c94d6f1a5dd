import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { loadFinder } from '../../scripts/finder/load-finder'
import { makeHostileQuery } from '../fixtures/hostile-queries'
import { makeChance } from '../fixtures/random'
import { share, timed } from './finder/clock'
import { loadStick } from './finder/stick'

/**
 * Ten thousand hostile queries in many languages over a list of 10,000 people: `npm run bench:fuzz -- [people]`. A query that
 * throws ends it; prints how long queries took and which took longest. Asserts no time.
 */
const size = Number(process.argv[2] ?? 10_000)
const QUERIES = 10_000
/** The slowest are asked once more: what was slow because of another process is not slow twice. */
const SLOWEST = 20

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
const file = join(folder, 'export.json')
writeFileSync(file, JSON.stringify((await loadStick()).makeExport(size)))
const { data, issues, madeAt } = loadFinder(file)
rmSync(folder, { recursive: true, force: true })
const chance = makeChance(20261122)
const asked = Array.from({ length: QUERIES }, () => makeHostileQuery(chance, issues))
const ask = (query: string) => timed(() => find(data, { ...NOTHING_ASKED, query }, madeAt))[1]
const times = asked.map((query) => ({ query, ms: ask(query) })).sort((a, b) => b.ms - a.ms)
const slow = times.slice(0, SLOWEST).map(({ query, ms }) => ({ query, ms, again: ask(query) }))
const figure = (part: number) =>
  share(
    times.map(({ ms }) => ms),
    part,
  ).toFixed(2)
console.log(
  `${QUERIES} queries over ${size} people: p50 ${figure(0.5)}, p95 ${figure(0.95)}, p99 ${figure(0.99)}, most ${figure(1)} ms;`,
  `${times.filter(({ ms }) => ms > 50).length} over 50 ms`,
)
for (const { query, ms, again } of slow)
  console.log(`${ms.toFixed(1)} ms, again ${again.toFixed(1)} ms: ${JSON.stringify(query).slice(0, 100)}`)
