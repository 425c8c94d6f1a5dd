import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { share } from './clock'
import type { Measured } from './contenders'
import type { Contender } from './engine'

/** Brotli at its highest takes minutes for a hundred megabytes. */
const LARGE = 8_000_000

/** The figures of one contender; times in milliseconds. */
export interface Row {
  name: string
  mode: string
  ndcg: number
  miss: number
  wholeP50: number
  wholeP95: number
  keyP50: number
  keyP95: number
  ready: number
  heapMB: number
  /** Brotli; of ours the words are counted by themselves. */
  peopleKB: number
  wordsKB: number
  /** How many answers, whole queries and key presses the figures rest on. */
  from: [answers: number, whole: number, keys: number]
}

/** The figures of a contender from what was measured and how its answers were judged. */
export function makeRow(
  { name, mode }: Contender,
  { ready, heap, found, whole, keys }: Measured,
  { ndcg, miss, weights }: { ndcg: number; miss: number; weights: ReadonlyMap<string, number> },
): Row {
  const words = (weights.get('words.json') ?? 0) + (weights.get('more-words.json') ?? 0)
  const all = [...weights.values()].reduce((a, b) => a + b, 0)
  return {
    ...{ name, mode, ndcg, miss, ready },
    ...{ wholeP50: share(whole, 0.5), wholeP95: share(whole, 0.95) },
    ...{ keyP50: share(keys, 0.5), keyP95: share(keys, 0.95) },
    ...{ heapMB: heap / 1e6, peopleKB: (all - words) / 1000, wordsKB: words / 1000 },
    from: [found.length, whole.length, keys.length],
  }
}

/** Bytes of each file of a folder, brotli. */
export function weigh(folder: string): Map<string, number> {
  return new Map(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name))
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: text.length > LARGE ? 5 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      }
      return [name, brotliCompressSync(text, { params }).length]
    }),
  )
}
