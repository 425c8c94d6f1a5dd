/** Work that is done again and again until it has cost so much. */
export interface Budget {
  ms: number
  /** How many times over everything is measured at most; of each figure the median counts. */
  rounds: number
}

/** Runs a piece of work and says how many milliseconds it took. */
export function timed<T>(work: () => T): [result: T, ms: number] {
  const started = performance.now()
  const result = work()
  return [result, performance.now() - started]
}

/**
 * Measures pieces of work, by place, in rounds until the budget is spent: the figures of all, each the median of its rounds.
 * `measure` gives the figures of one piece, and stops by itself once it is past `end`.
 */
export function sample(
  count: number,
  measure: (at: number, end: number) => number[],
  { ms, rounds }: Budget,
): number[] {
  const figures = new Map<string, number[]>()
  const end = performance.now() + ms
  for (let round = 0; round < rounds; round++)
    for (const at of spread(count)) {
      if (performance.now() > end) break
      for (const [place, figure] of measure(at, end).entries()) {
        const key = `${at} ${place}`
        figures.set(key, [...(figures.get(key) ?? []), figure])
      }
    }
  return [...figures.values()].map((each) => share(each, 0.5))
}

/** Every place once, in an order whose beginning is spread over all, so that what a budget cuts short is no one-sided choice. */
export function spread(count: number): number[] {
  const step = [37, 41, 43, 47].find((each) => count % each !== 0) ?? 1
  return Array.from({ length: count }, (_, at) => (at * step) % count)
}

/** The value below which a share of them lies. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}
