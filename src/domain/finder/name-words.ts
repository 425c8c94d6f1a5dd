import { normalise } from '~/domain/finder/normalise'
import type { ListingTable } from '~/domain/therapists/listing-table'

const HONORIFIC = /^(dr|prof|professor|mr|mrs|ms|miss|mx|rev|reverend)$/

const KINDS = ['first', 'last'] as const
type Kind = (typeof KINDS)[number]

/** The words of people's names, and who bears them. */
export class NameWords {
  /** For each word the names that have it: twice the code of a first name, and one more for a last name. Most have one. */
  readonly #words = new Map<string, number | readonly number[]>()
  readonly #rows = new Map<string, number[]>()
  #bearers: { first?: Bearers; last?: Bearers } = {}
  readonly #table: ListingTable

  constructor(table: ListingTable) {
    this.#table = table
    for (const [at, kind] of KINDS.entries())
      for (const [code, name] of table.values[kind].entries())
        for (const word of new Set(normalise(name.replaceAll('-', ' ')).split(' '))) {
          if (word === '' || HONORIFIC.test(word)) continue
          const known = this.#words.get(word)
          const name = 2 * code + at
          this.#words.set(word, known === undefined ? name : [known, name].flat())
        }
  }

  /** Forgets who bears which name: more people have arrived. */
  reset(): void {
    this.#bearers = {}
    this.#rows.clear()
  }

  keys(): IterableIterator<string> {
    return this.#words.keys()
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  /** The last names that have a word, as codes. */
  lastNames(word: string): readonly number[] {
    return this.#codesOf(word, 'last')
  }

  #codesOf(word: string, kind: Kind): number[] {
    const names = [this.#words.get(word) ?? []].flat()
    return names.filter((name) => KINDS[name & 1] === kind).map((name) => name >> 1)
  }

  /** Rows of those whose name has a word, rising. */
  rowsOf(word: string): readonly number[] {
    const known = this.#rows.get(word)
    if (known) return known
    const rows = KINDS.flatMap((kind) => {
      const bearers = (this.#bearers[kind] ??= findBearers(this.#table, kind))
      return this.#codesOf(word, kind).flatMap((code) =>
        Array.from(bearers.rows.subarray(bearers.starts[code], bearers.starts[code + 1])),
      )
    })
    const rising = [...new Set(rows)].sort((a, b) => a - b)
    if (this.#rows.size > 500) this.#rows.clear()
    this.#rows.set(word, rising)
    return rising
  }
}

/** Rows in the order of their codes, and where each code begins. */
interface Bearers {
  starts: Uint32Array
  rows: Uint32Array
}

function findBearers(table: ListingTable, kind: Kind): Bearers {
  return sortByCode(table.columns[kind], table.values[kind].length)
}

/** Rows in the order of their codes. */
export function sortByCode(column: ArrayLike<number>, most: number): Bearers {
  const starts = new Uint32Array(most + 2)
  for (let row = 0; row < column.length; row++) {
    const after = (column[row] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let code = 1; code < starts.length; code++)
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0)
  const next = starts.slice()
  const rows = new Uint32Array(column.length)
  for (let row = 0; row < column.length; row++) {
    const code = column[row] ?? 0
    const at = next[code] ?? 0
    rows[at] = row
    next[code] = at + 1
  }
  return { starts, rows }
}
