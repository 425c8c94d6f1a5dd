import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { share } from './clock'
import { CONTENDERS, type Measured } from './contenders'
import type { Contender } from './engine'

/** Getting ready is measured in so many new processes, unless the first takes longer than this. */
const READY_RUNS = 5
const LONG_MS = 2500
/** Megabytes a process may use: some libraries need them at 100,000 people. */
const ROOM = 8000

/** Everything, or only what quality is judged by. */
export type Wanted = 'all' | 'answers'

/** Measures a contender over what was laid into a folder, in processes of its own; undefined where it is not installed. */
export function runContender(folder: string, contender: Contender, wanted: Wanted): Measured | undefined {
  const place = String(CONTENDERS.indexOf(contender))
  const measured = JSON.parse(runFile('measure-one.ts', [folder, place, wanted])) as Partial<Measured>
  if (measured.ready === undefined) console.log(`${contender.name} is not installed`)
  if (!isMeasured(measured)) return undefined
  if (wanted !== 'all' || measured.ready > LONG_MS) return measured
  const again = Array.from({ length: READY_RUNS - 1 }, () => {
    const { ready } = JSON.parse(runFile('measure-one.ts', [folder, place, 'ready'])) as Measured
    return ready
  })
  return { ...measured, ready: share([measured.ready, ...again], 0.5) }
}

function isMeasured(measured: Partial<Measured>): measured is Measured {
  return measured.ready !== undefined
}

/** Runs a file of this folder and gives what it prints. */
export function runFile(file: string, args: readonly string[]): string {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const flags = ['--expose-gc', `--max-old-space-size=${ROOM}`, '--import', 'tsx']
  return execFileSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
