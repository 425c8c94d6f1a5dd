import type { Row } from './row'

interface Bar {
  /** Ours may be at most this share of MiniSearch's. */
  key: number
  whole: number
  ready: number
  /** Megabytes, and kilobytes of people (words come on top). */
  heap: number
  people: number
}

/** What the finder must reach at each size. */
const BARS: Readonly<Record<number, Bar>> = {
  1000: { key: 1 / 3, whole: 1, ready: 1, heap: 3, people: 16 },
  10_000: { key: 1 / 20, whole: 1 / 8, ready: 1, heap: 6, people: 125 },
  100_000: { key: 1 / 200, whole: 1 / 50, ready: 1, heap: 15, people: Infinity },
}
/** Kilobytes of words and places at every size. */
const WORDS_KB = 12

/** Prints ours : MiniSearch beside the bars. */
export function reportBars(size: number, rows: readonly Row[]): void {
  const bar = BARS[size]
  const ours = rows.find(({ name }) => name === 'ours')
  const peer = rows.find(({ name }) => name === 'MiniSearch')
  if (!bar || !ours || !peer) return
  const ratio = (own: number, other: number, most: number) => ({
    ...{ is: `1/${round(other / own)}`, bar: `1/${round(1 / most)}`, met: own / other <= most },
  })
  const amount = (own: number, most: number, unit: string) => ({
    ...{ is: `${round(own)} ${unit}`, bar: `${most} ${unit}`, met: own <= most },
  })
  console.log(
    `Ours beside the bars at ${size.toLocaleString('en-GB')} people (shares are of MiniSearch’s time)`,
  )
  console.table({
    'key press p95': ratio(ours.keyP95, peer.keyP95, bar.key),
    'whole query, cold, p95': ratio(ours.wholeP95, peer.wholeP95, bar.whole),
    ready: ratio(ours.ready, peer.ready, bar.ready),
    heap: amount(ours.heapMB, bar.heap, 'MB'),
    'people, brotli': amount(ours.peopleKB, bar.people, 'KB'),
    'words, brotli': amount(ours.wordsKB, WORDS_KB, 'KB'),
  })
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
