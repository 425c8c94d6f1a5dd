import type { Contender } from './engine'
import { ours } from './ours'
import { PEERS } from './peers'

/** Everybody in the benchmark, ours first. */
export const CONTENDERS: readonly Contender[] = [ours, ...PEERS]

/** What was measured of one contender; times in milliseconds. */
export interface Measured {
  /** From the texts to the first answer, and bytes held then. */
  ready: number
  heap: number
  /** Answers by the place of their query; of all queries, where the time sufficed. */
  found: { at: number; answer: (string | number)[] }[]
  /** Whole queries by an engine that has looked up nothing of them, and each key press of queries typed letter by letter. */
  whole: number[]
  keys: number[]
}
