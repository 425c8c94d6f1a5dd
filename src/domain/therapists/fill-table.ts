import { unpackCodes, unpackSteps } from '~/domain/therapists/column-code'
import { SETS, SINGLES, WITHIN, type Part, type SetKind, type Single } from '~/domain/therapists/finder-file'
import type { ListingTable } from '~/domain/therapists/listing-table'

/** Codes of all rows, as narrow as they can be. */
export type Column = Uint8Array | Uint16Array | Uint32Array

/** Rows that lie together. */
interface Stretch {
  from: number
  people: number
}

/** Ids: as text, or numbers that all begin alike. */
export class Ids {
  readonly #texts: string[] = []
  readonly #numbers: Uint32Array
  #style: { start: string; digits: number } | undefined

  constructor(size: number) {
    this.#numbers = new Uint32Array(size)
  }

  at(row: number): string {
    const text = this.#texts[row]
    if (text !== undefined || !this.#style) return text ?? ''
    return this.#style.start + String(this.#numbers[row]).padStart(this.#style.digits, '0')
  }

  add(ids: Part['ids'], { from, people }: Stretch): void {
    if (typeof ids === 'string') {
      const texts = ids === '' ? [] : ids.split(' ')
      if (texts.length !== people) throw new Error('Ids are missing')
      for (const [at, id] of texts.entries()) this.#texts[from + at] = id
      return
    }
    const { start, digits } = ids
    const style = (this.#style ??= { start, digits })
    const numbers = unpackSteps(ids, people)
    if (style.start === start && style.digits === digits) this.#numbers.set(numbers, from)
    else
      for (const [at, number] of numbers.entries())
        this.#texts[from + at] = start + String(number).padStart(digits, '0')
  }
}

/** A column that holds codes below `most`. */
export function makeColumn(most: number, size: number): Column {
  return most <= 256 ? new Uint8Array(size) : most <= 65536 ? new Uint16Array(size) : new Uint32Array(size)
}

/** Codes of a column are below this. */
export function mostOf(table: Pick<ListingTable, 'places' | 'values'>, kind: Single): number {
  return kind === 'place' ? table.places.length + 1 : table.values[kind].length
}

/** Writes a part into the rows of a table. Throws where it is not as it should be. */
export function fillTable(table: ListingTable, part: Part, stretch: Stretch): void {
  for (const [at, kind] of SINGLES.entries()) fillColumn(table, kind, { text: part.singles[at], ...stretch })
  for (const [at, kind] of SETS.entries()) fillSet(table, kind, { set: part.sets[at], ...stretch })
  const { count, whose, places } = part.more
  const codes = unpackCodes(places, count, mostOf(table, 'place'))
  for (const [at, row] of unpackSteps(whose, count).entries())
    table.more.set(stretch.from + row, [...(table.more.get(stretch.from + row) ?? []), codes[at] ?? 0])
  turnModes(table, stretch)
  table.ids.add(part.ids, stretch)
}

function fillColumn(
  table: ListingTable,
  kind: Single,
  { text, from, people }: Stretch & { text: unknown },
): void {
  const parent = WITHIN[kind]
  const column = table.columns[kind]
  const most = mostOf(table, kind)
  if (!parent) {
    column.set(unpackCodes(text, people, most), from)
    return
  }
  const whole = table.columns[parent]
  let count = 0
  for (let row = from; row < from + people; row++) if (whole[row]) count++
  const codes = unpackCodes(text, count, most)
  for (let row = from, at = 0; row < from + people; row++) if (whole[row]) column[row] = codes[at++] ?? 0
}

function fillSet(
  table: ListingTable,
  kind: SetKind,
  { set, from, people }: Stretch & { set: Part['sets'][number] | undefined },
): void {
  const holders = [...table.sets[kind].values()]
  const markBy = (value: number, row: number) => {
    const bits = holders[value]
    if (!bits || row >= from + people) throw new Error(`A value of ${kind} has no name, or nobody has it`)
    bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  const planes = people === 0 ? 0 : (set?.bits.length ?? 0) / people
  const signs = unpackCodes(set?.bits, planes * people, 64)
  for (let plane = 0, at = 0; plane < planes; plane++)
    for (let row = 0; row < people; row++, at++)
      for (let left = signs[at] ?? 0; left; left &= left - 1)
        markBy(plane * 6 + 31 - Math.clz32(left & -left), from + row)
  for (const { value, people: count, ...steps } of set?.rare ?? [])
    for (const row of unpackSteps(steps, count)) markBy(value - 1, from + row)
}

/** Who has a room meets in person, but for those of whom the opposite is written. */
function turnModes(table: ListingTable, { from, people }: Stretch): void {
  const bits = table.sets.modes.get('in-person')
  for (let row = from; bits && row < from + people; row++)
    if (table.columns.place[row]) bits[row >>> 5] = (bits[row >>> 5] ?? 0) ^ (1 << (row & 31))
}
