import { splitSorted, splitValues, unpackCodes, unpackSteps } from '~/domain/therapists/column-code'
import { readFinderFile } from '~/domain/therapists/check-finder-file'
import {
  SETS,
  SINGLES,
  WITHIN,
  type FinderFile,
  type Part,
  type SetKind,
  type Single,
} from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'
import { decodePlaces, type KnownTown, type Place } from '~/domain/therapists/place-table'
import { profileAddress } from '~/domain/therapists/profile-address'
import { AS_USUAL, isTaking, NONE } from '~/domain/therapists/relative'

type Column = Uint8Array | Uint16Array | Uint32Array

/** Rows by value: a bit a row. */
type Holders = Map<string, Uint32Array>

/**
 * People in columns, as they came over the line, and as {@link Listing} one by one. Parts may arrive one after another;
 * the rows of those who have not come yet are empty.
 */
export class ListingTable {
  readonly header: Omit<FinderFile, 'tables' | 'part'>
  readonly size: number
  readonly places: readonly Place[]
  /** The part in which those are listed who are at home in a place. */
  readonly placeParts: Uint32Array
  /** What the codes of each column stand for; code 0 is none. */
  readonly values: Record<Exclude<Single, 'place'>, string[]>
  readonly columns: Record<Single, Column>
  readonly sets: Record<SetKind, Holders>
  /** Second and further places, by row. */
  readonly more = new Map<number, number[]>()
  readonly #usualGender: string[]
  readonly #ids: string[]
  readonly #numbers: Uint32Array
  #number: { start: string; digits: number } | undefined
  readonly #arrived = new Set<number>()

  /** Throws where a file is not as it should be. `gazetteer` are the towns that the vocabulary knows. */
  constructor(value: unknown, gazetteer: readonly KnownTown[]) {
    const { tables, part, ...header } = readFinderFile(value)
    this.header = header
    this.size = header.people
    const places = decodePlaces(tables.places, gazetteer)
    this.places = places.places
    this.placeParts = places.parts
    const split = (kind: Single, at: number): [Single, string[]] => [
      kind,
      ['', ...(kind === 'first' || kind === 'last' ? splitSorted : splitValues)(tables.singles[at])],
    ]
    this.values = Object.fromEntries(SINGLES.map(split)) as Record<Single, string[]>
    const genders = ['', ...splitValues(tables.genders)]
    const usual = unpackCodes(tables.usualGender, this.values.first.length - 1, genders.length)
    this.#usualGender = ['', ...Array.from(usual, (code) => genders[code] ?? '')]
    this.columns = Object.fromEntries(
      SINGLES.map((kind) => [kind, makeColumn(this.#most(kind), this.size)]),
    ) as Record<Single, Column>
    this.sets = Object.fromEntries(
      SETS.map((kind, at) => {
        const values = splitValues(tables.sets[at])
        if (kind === 'modes' && !values.includes('in-person')) values.push('in-person')
        return [kind, new Map(values.map((value) => [value, new Uint32Array((this.size + 31) >>> 5)]))]
      }),
    ) as Record<SetKind, Holders>
    this.#ids = []
    this.#numbers = new Uint32Array(this.size)
    if (part) this.add(part, 0)
  }

  /** Takes in one of the parts. Throws where it is not as it should be. */
  add(part: Part, at: number): void {
    const { people = 0 } = this.header.parts[at] ?? {}
    const from = this.header.parts.slice(0, at).reduce((sum, each) => sum + each.people, 0)
    for (const [column, kind] of SINGLES.entries())
      this.#addColumn(kind, part.singles[column], { from, people })
    for (const [set, kind] of SETS.entries()) this.#addSet(kind, part.sets[set], { from, people })
    const { count, whose, places } = part.more
    const codes = unpackCodes(places, count, this.#most('place'))
    for (const [each, row] of unpackSteps(whose, count).entries())
      this.more.set(from + row, [...(this.more.get(from + row) ?? []), codes[each] ?? 0])
    this.#turnModes(from, people)
    this.#addIds(part.ids, from, people)
    this.#arrived.add(at)
  }

  /** Whether a part has arrived. */
  has(part: number): boolean {
    return this.#arrived.has(part)
  }

  /** How many people have arrived. */
  get arrived(): number {
    return this.header.parts.reduce((sum, { people }, at) => sum + (this.has(at) ? people : 0), 0)
  }

  id(row: number): string {
    const known = this.#ids[row]
    if (known !== undefined || !this.#number) return known ?? ''
    return this.#number.start + String(this.#numbers[row]).padStart(this.#number.digits, '0')
  }

  /** The row of an id; −1 where nobody has it. */
  rowOf(id: string): number {
    for (let row = 0; row < this.size; row++) if (this.id(row) === id) return row
    return -1
  }

  /** A single value of somebody as text; empty where there is none. */
  value(kind: Exclude<Single, 'place'>, row: number): string {
    return this.values[kind][this.columns[kind][row] ?? 0] ?? ''
  }

  /** Every gender that somebody states. */
  get genders(): string[] {
    const stated = this.values.gender.filter((gender) => gender !== AS_USUAL && gender !== NONE)
    return [...new Set([...this.#usualGender, ...stated])].filter(Boolean)
  }

  gender(row: number): string {
    const turned = this.value('gender', row)
    if (turned === AS_USUAL) return this.#usualGender[this.columns.first[row] ?? 0] ?? ''
    return turned === NONE ? '' : turned
  }

  name(row: number): string {
    const first = this.value('first', row)
    return `${this.value('honorific', row)}${first}${first && ' '}${this.value('last', row)}`
  }

  /** Codes of somebody's places; code 1 is the first. */
  placesOf(row: number): number[] {
    const first = this.columns.place[row] ?? 0
    return first === 0 ? [] : [first, ...(this.more.get(row) ?? [])]
  }

  /** What somebody has of a set. */
  setOf(kind: SetKind, row: number): string[] {
    const held: string[] = []
    for (const [value, bits] of this.sets[kind])
      if (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) held.push(value)
    return held
  }

  /** What is known of when somebody has time. */
  times(row: number): Pick<Listing, 'takingNewClients' | 'nextAvailable'> {
    const day = this.value('day', row)
    const taking = this.value('taking', row)
    return {
      ...(taking
        ? {
            takingNewClients: { value: isTaking(taking, day !== ''), checkedOn: this.value('takingOn', row) },
          }
        : {}),
      ...(day
        ? {
            nextAvailable: {
              start: `${day}T${this.value('time', row)}`,
              checkedOn: this.value('slotOn', row),
            },
          }
        : {}),
    }
  }

  /** Somebody as a listing. */
  listing(row: number): Listing {
    const [id, name, gender] = [this.id(row), this.name(row), this.gender(row)]
    const fee = this.#fee(row)
    return {
      ...{ id, name, title: this.value('title', row), address: profileAddress({ id, name }) },
      ...(gender ? { gender } : {}),
      places: this.placesOf(row).flatMap((code) => this.places[code - 1] ?? []),
      modes: this.setOf('modes', row) as Listing['modes'],
      issues: this.setOf('issues', row),
      modalities: this.setOf('modalities', row),
      languages: this.setOf('languages', row),
      ...(fee ? { fee } : {}),
      registers: this.setOf('registers', row),
      ...this.times(row),
    }
  }

  #fee(row: number): Listing['fee'] {
    const least = this.value('feeMin', row)
    if (least === '') return undefined
    const sliding = this.value('sliding', row)
    return {
      ...{ min: Number(least), max: Number(least) + Number(this.value('feeSpread', row)) },
      currency: this.value('currency', row),
      ...(sliding ? { slidingScale: sliding === 'true' } : {}),
      checkedOn: this.value('feeOn', row),
    }
  }

  #most(kind: Single): number {
    return kind === 'place' ? this.places.length + 1 : this.values[kind].length
  }

  #addColumn(kind: Single, text: unknown, { from, people }: Stretch): void {
    const within = WITHIN[kind]
    const column = this.columns[kind]
    const rows = Array.from({ length: people }, (_, at) => from + at)
    const theirs = within ? rows.filter((row) => this.columns[within][row]) : rows
    const codes = unpackCodes(text, theirs.length, this.#most(kind))
    for (const [at, row] of theirs.entries()) column[row] = codes[at] ?? 0
  }

  #addSet(kind: SetKind, set: Part['sets'][number] | undefined, { from, people }: Stretch): void {
    const holders = [...this.sets[kind].values()]
    const planes = people === 0 ? 0 : (set?.bits.length ?? 0) / people
    const signs = unpackCodes(set?.bits, planes * people, 64)
    for (const [at, sign] of signs.entries()) {
      const plane = Math.floor(at / people)
      for (let left = sign; left; left &= left - 1) {
        const bits = holders[plane * 6 + 31 - Math.clz32(left & -left)]
        if (!bits) throw new Error(`A value of ${kind} has no name`)
        mark(bits, from + (at % people))
      }
    }
    for (const { value, people: count, ...steps } of set?.rare ?? []) {
      const bits = holders[value - 1]
      if (!bits) throw new Error(`A value of ${kind} has no name`)
      for (const row of unpackSteps(steps, count)) mark(bits, from + row)
    }
  }

  /** Who has a room meets in person, but for those of whom the opposite is written. */
  #turnModes(from: number, people: number): void {
    const bits = this.sets.modes.get('in-person')
    for (let row = from; bits && row < from + people; row++)
      if (this.columns.place[row]) bits[row >>> 5] = (bits[row >>> 5] ?? 0) ^ (1 << (row & 31))
  }

  #addIds(ids: Part['ids'], from: number, people: number): void {
    if (typeof ids === 'string') {
      const texts = ids === '' ? [] : ids.split(' ')
      if (texts.length !== people) throw new Error('Ids are missing')
      for (const [at, id] of texts.entries()) this.#ids[from + at] = id
      return
    }
    const { start, digits } = ids
    if (this.#number && (this.#number.start !== start || this.#number.digits !== digits))
      throw new Error('Ids are numbered in two ways')
    this.#number = { start, digits }
    this.#numbers.set(unpackSteps(ids, people), from)
  }
}

interface Stretch {
  from: number
  people: number
}

function mark(bits: Uint32Array, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31))
}

function makeColumn(most: number, size: number): Column {
  return most <= 256 ? new Uint8Array(size) : most <= 65536 ? new Uint16Array(size) : new Uint32Array(size)
}
