/** A search engine ready to be asked. */
export interface Engine {
  /** Rows of the best ten, best first. */
  search: (query: string) => number[]
}

/** A person as text, for engines that search text: what a reader could type about them. */
export interface TextRecord {
  id: number
  name: string
  places: string
  issues: string
  offers: string
}

/** What a contender would send, as one text, and how it becomes ready from that. */
export interface Packed {
  text: string
  open: () => Engine
}

/** An engine of the benchmark: how it is made from what the browser would have fetched. */
export interface Contender {
  name: string
  /** The settings it runs with. */
  mode: string
  /** Undefined where its package is not installed. */
  load: () => Promise<((records: readonly TextRecord[]) => Packed) | undefined>
}

/** An engine that makes its index in the browser, from the records. */
export function fromRecords(
  make: (records: readonly TextRecord[]) => Engine,
): (records: readonly TextRecord[]) => Packed {
  return (records) => {
    const text = JSON.stringify(records)
    return { text, open: () => make(JSON.parse(text) as TextRecord[]) }
  }
}

/** How many answers count. */
export const TOP = 10

/** One text for engines that know no fields. */
export function joined({ name, places, issues, offers }: TextRecord): string {
  return [name, places, issues, offers].join(' ')
}
