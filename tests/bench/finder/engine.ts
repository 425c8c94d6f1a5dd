/** A search engine ready to be asked. */
export interface Engine {
  /** The best ten, best first: ids, or rows of the records. */
  search: (query: string) => (string | number)[]
}

/** A person as text, for engines that search text: what a reader could type about them. */
export interface TextRecord {
  /** Its row. */
  id: number
  name: string
  places: string
  issues: string
  offers: string
}

/** What a browser would have fetched, as text by the name of its file. */
export type Texts = ReadonlyMap<string, string>

/** An engine of the benchmark: what it fetches, and how it becomes ready from that. */
export interface Contender {
  name: string
  /** The settings it runs with. */
  mode: string
  /** The folder with what it fetches: `people` for records as text. */
  folder: string
  /** It keeps what it has looked up: whole queries and typing are measured with one opened afresh. */
  isKeeping?: boolean
  /** The way to open it; undefined where its package is not installed. */
  load: () => Promise<((texts: Texts) => Engine) | undefined>
}

/** Folder of the records as text, and how many stand in a file: a hundred thousand would not fit into one text. */
export const RECORDS = { folder: 'people', perFile: 20_000 } as const

/** How many answers count. */
export const TOP = 10

/** The records as text, of what was fetched. */
export function readRecords(texts: Texts): TextRecord[] {
  const files = [...texts.values()].map((text) => JSON.parse(text) as TextRecord[])
  return files.flat().sort((a, b) => a.id - b.id)
}

/** One text for engines that know no fields. */
export function joined({ name, places, issues, offers }: TextRecord): string {
  return [name, places, issues, offers].join(' ')
}
