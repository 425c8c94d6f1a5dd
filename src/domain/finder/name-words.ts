import { normalise } from '~/domain/finder/normalise'
import type { ListingTable } from '~/domain/therapists/listing-table'

const HONORIFIC = /^(dr|prof|professor|mr|mrs|ms|miss|mx|rev|reverend)$/

const NOBODY: readonly number[] = []

/** The words of people's names, and who bears them. */
export class NameWords {
  /** For each word the first and the last names that have it, as codes. */
  readonly #words = new Map<string, { first: readonly number[]; last: readonly number[] }>()
  readonly #rows = new Map<string, number[]>()
  #bearers: { first?: Bearers; last?: Bearers } = {}
  readonly #table: ListingTable

  constructor(table: ListingTable) {
    this.#table = table
    for (const kind of ['first', 'last'] as const)
      for (const [code, name] of table.values[kind].entries())
        for (const word of new Set(normalise(name.replaceAll('-', ' ')).split(' '))) {
          if (word === '' || HONORIFIC.test(word)) continue
          const known = this.#words.get(word) ?? { first: NOBODY, last: NOBODY }
          this.#words.set(word, { ...known, [kind]: known[kind].concat(code) })
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
    return this.#words.get(word)?.last ?? []
  }

  /** Rows of those whose name has a word, rising. */
  rowsOf(word: string): readonly number[] {
    const known = this.#rows.get(word)
    if (known) return known
    const codes = this.#words.get(word)
    const rows = (['first', 'last'] as const).flatMap((kind) => {
      const bearers = (this.#bearers[kind] ??= findBearers(this.#table, kind))
      return (codes?.[kind] ?? []).flatMap((code) =>
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

function findBearers(table: ListingTable, kind: 'first' | 'last'): Bearers {
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
