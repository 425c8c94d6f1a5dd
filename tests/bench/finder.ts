import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reportBars } from './finder/bars'
import { CONTENDERS, type Measured } from './finder/contenders'
import { printHeads, printRow } from './finder/print-row'
import type { Contender } from './finder/engine'
import { makeRow, weigh } from './finder/row'
import { runContender, runFile } from './finder/run-contender'
import { loadStick } from './finder/stick'

/**
 * Ours and five libraries over the same people and queries in one run: `npm run bench:finder -- --size 1000,10000 --peer
 * ours,MiniSearch`. Quality, times of whole queries from cold caches and of key presses, time to be ready from what a
 * browser fetches, bytes of that, heap. Each contender runs in processes of its own; slow ones are cut short by a budget,
 * and each row says how much its figures rest on. Prints as it goes; asserts nothing.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100,1000,10000' },
    peer: { type: 'string', default: '' },
    set: { type: 'string', default: 'public' },
  },
})
/** Fuse is tried in all of its modes on a list of at most so many people. */
const TRIED = 1000

const stick = await loadStick()
const queries = stick.makeSet(values.set)
const wanted = values.peer.toLowerCase().split(',').filter(Boolean)
const folder = mkdtempSync(join(tmpdir(), 'finder-'))
let fuseMode = 'token search, joined text'
try {
  const sizes = values.size.split(',').map(Number)
  for (const [at, size] of sizes.entries()) measureSize(size, at === 0 && size <= TRIED)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureSize(size: number, isFirst: boolean): void {
  const place = join(folder, String(size))
  mkdirSync(place)
  const started = performance.now()
  console.log(
    `\n${size.toLocaleString('en-GB')} people, ${queries.length} queries of the set “${values.set}”`,
  )
  runFile('prepare.ts', [place, String(size), values.set])
  const judge = makeJudge(size)
  const chosen = CONTENDERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()))
  const modes = chosen.filter(({ name }) => name === 'Fuse')
  const quality = (each: Contender) => judge(runContender(place, each, 'answers')?.found ?? []).ndcg
  if (isFirst && modes.length > 0)
    fuseMode =
      modes.map((each) => ({ each, is: quality(each) })).sort((a, b) => b.is - a.is)[0]?.each.mode ?? ''
  printHeads()
  const rows = chosen.flatMap((contender) => {
    if (contender.name === 'Fuse' && contender.mode !== fuseMode) return []
    const measured = runContender(place, contender, 'all')
    if (!measured) return []
    const weights = weigh(join(place, contender.folder))
    const row = makeRow(contender, measured, { ...judge(measured.found), weights })
    printRow(row)
    return [row]
  })
  if (rows[0]?.name === 'ours') console.log(runFile('report-understood.ts', [join(place, 'ours')]))
  reportBars(size, rows)
  console.log(`Measured in ${Math.round((performance.now() - started) / 1000)} s`)
}

/** How good answers are, over the queries that have one. */
function makeJudge(size: number): (found: Measured['found']) => { ndcg: number; miss: number } {
  const people = stick.makeTherapists(size)
  const rowOf = new Map(people.map(({ id }, row) => [id, row]))
  const judged = stick.judge(people, queries)
  return (found) => {
    const scores = found.map(({ at, answer }) => {
      const rows = answer.map((each) => (typeof each === 'string' ? (rowOf.get(each) ?? -1) : each))
      return stick.score(rows, judged[at])
    })
    const asked = found.flatMap(({ at }) => queries[at] ?? [])
    const { ndcg, miss } = stick.summarise(asked, scores)
    return { ndcg: ndcg ?? NaN, miss: miss ?? NaN }
  }
}
