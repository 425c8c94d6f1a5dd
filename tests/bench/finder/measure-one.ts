import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sample, spread, timed, type Budget } from './clock'
import { CONTENDERS, type Measured } from './contenders'
import type { Engine, Texts } from './engine'

/** Milliseconds for the answers that quality is judged by; then for whole queries, and for key presses. */
const QUALITY_MS = 25_000
const WHOLE: Budget = { ms: 12_000, rounds: 3 }
const KEYS: Budget = { ms: 15_000, rounds: 3 }
/** Something that every engine knows: what is only made at the first search counts as getting ready. */
const FIRST = 'grief'
/** Made once for all later queries, which a page does when it is idle: whom a mistake, a name, a town or a time leads to. */
const IDLE = ['greif councelling', 'dr jane smyth', 'bedfrod evening under £60']

/** One contender in a process of its own, for an honest heap: `measure-one.ts FOLDER PLACE all|answers|ready` prints JSON. */
async function main([folder = '', place = '', wanted = '']: readonly string[]): Promise<void> {
  const contender = CONTENDERS[Number(place)]
  const open = await contender?.load()
  if (!contender || !open) return console.log('{}')
  const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')) as string[]
  const texts = readTexts(join(folder, contender.folder))
  const openWarm = () => {
    const opened = open(texts)
    opened.search(FIRST)
    return opened
  }
  const before = heapNow()
  const [engine, ready] = timed(openWarm)
  const readiness = { ready, heap: heapNow() - before }
  const afresh = () => {
    if (!contender.isKeeping) return engine
    const opened = openWarm()
    for (const query of IDLE) opened.search(query)
    globalThis.gc?.()
    return opened
  }
  const answers = wanted === 'ready' ? NOTHING : ask(queries, engine)
  const speed = wanted === 'all' ? measure(queries, answers, afresh) : { whole: [], keys: [] }
  console.log(JSON.stringify({ ...readiness, found: answers.found, ...speed } satisfies Measured))
}

interface Answers {
  found: Measured['found']
  /** Milliseconds that each took. */
  took: number[]
}

const NOTHING: Answers = { found: [], took: [] }

/** The answers to the queries, as far as the time suffices. */
function ask(queries: readonly string[], engine: Engine): Answers {
  const { found, took }: Answers = { found: [], took: [] }
  const end = performance.now() + QUALITY_MS
  for (const at of spread(queries.length)) {
    if (performance.now() > end) break
    const [answer, ms] = timed(() => engine.search(queries[at] ?? ''))
    found.push({ at, answer })
    took.push(ms)
  }
  return { found, took }
}

/** `afresh` gives an engine with cold caches: it is ready, and has looked up nothing of a query yet. */
function measure(queries: readonly string[], { took }: Answers, afresh: () => Engine) {
  const wholeQuery = (at: number) => {
    const cold = afresh()
    return [timed(() => cold.search(queries[at] ?? ''))[1]]
  }
  const pressKeys = (at: number, until: number) => typed(afresh(), queries[at] ?? '', until)
  // Who has used up the time for all answers is too slow for another round: the first one counts.
  const isSlow = took.length < queries.length
  return {
    whole: isSlow ? took : sample(queries.length, wholeQuery, WHOLE),
    keys: sample(queries.length, pressKeys, KEYS),
  }
}

/** Milliseconds of each key press of a query. */
function typed(engine: Engine, query: string, until: number): number[] {
  const times: number[] = []
  for (let length = 1; length <= query.length && performance.now() < until; length++)
    times.push(timed(() => engine.search(query.slice(0, length)))[1])
  return times
}

function readTexts(folder: string): Texts {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Bytes held by objects and typed arrays. */
function heapNow(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

await main(process.argv.slice(2))
