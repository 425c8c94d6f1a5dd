import { parseArgs } from 'node:util'
import { isoDateSchema } from '~/schemas/iso-date'
import type { SampleSeed } from './person'

/** What the command is asked for. */
export interface SampleOptions extends SampleSeed {
  count: number
  /** The file to write. */
  out: string
}

/** How to call the command. */
export const USAGE =
  'npx tsx scripts/make-sample-export.ts [--count 320] [--seed undercurrent] [--on 2026-11-22] [--out content/therapists.json]'

const OPTIONS = {
  count: { type: 'string', default: '320' },
  seed: { type: 'string', default: 'undercurrent' },
  on: { type: 'string', default: '2026-11-22' },
  out: { type: 'string', default: 'content/therapists.json' },
} as const

/** Reads the command's arguments. Throws one plain sentence when one is wrong. */
export function readOptions(args: readonly string[]): SampleOptions {
  const { count, seed, on, out } = parseArgs({ args: [...args], options: OPTIONS }).values
  if (!/^[1-9]\d*$/.test(count)) throw new Error(`--count is a whole number from 1, not “${count}”`)
  if (seed === '') throw new Error('--seed is a word or a number; it was empty')
  if (!isoDateSchema.safeParse(on).success)
    throw new Error(`--on is a day written as YYYY-MM-DD, such as 2026-11-22, not “${on}”`)
  if (!out.endsWith('.json')) throw new Error(`--out is a file that ends in .json, not “${out}”`)
  return { count: Number(count), seed, on, out }
}
