import { parseCitations } from '~/domain/citation/parse-citations'

/** A work of a page's reference list. */
export interface NumberedWork {
  key: string
  /** Place in the list: works are numbered in order of first use. */
  number: number
  /** How often the page cites it: use 1 has the id `cite-key-1`, and so on. */
  uses: number
}

/** Numbers works as they are met. One counter serves one page. */
export class CitationCounter {
  readonly #works = new Map<string, NumberedWork>()

  /** Counts one more use of `key` and says which number and which use it is. */
  use(key: string): { number: number; use: number } {
    const work = this.#works.get(key) ?? { key, number: this.#works.size + 1, uses: 0 }
    work.uses += 1
    this.#works.set(key, work)
    return { number: work.number, use: work.uses }
  }

  /** Every work met so far, by number. */
  works(): NumberedWork[] {
    return [...this.#works.values()]
  }
}

/** The reference list of a page, read from its Markdown body. */
export function numberCitations(body: string): NumberedWork[] {
  const counter = new CitationCounter()
  for (const group of parseCitations(body)) for (const work of group.works) counter.use(work.key)
  return counter.works()
}

/** The id of one use of a work, which its reference entry links back to. */
export function citationId(key: string, use: number): string {
  return `cite-${key}-${use}`
}

/** The id of a work's entry in the reference list. */
export function referenceEntryId(key: string): string {
  return `ref-${key}`
}
