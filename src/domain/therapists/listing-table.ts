import { splitSorted, splitValues, unpackCodes } from '~/domain/therapists/column-code'
import { readFinderFile } from '~/domain/therapists/check-finder-file'
import {
  SETS,
  SINGLES,
  type FinderFile,
  type Part,
  type SetKind,
  type Single,
} from '~/domain/therapists/finder-file'
import { fillTable, Ids, makeColumn, mostOf, type Column } from '~/domain/therapists/fill-table'
import type { Listing } from '~/domain/therapists/listing'
import { decodePlaces, type KnownTown, type Place } from '~/domain/therapists/place-table'
import { profileAddress } from '~/domain/therapists/profile-address'
import { AS_USUAL, isTaking, NONE } from '~/domain/therapists/relative'

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
  /** Addresses of the profiles that there are; undefined where everybody has one. */
  pages: ReadonlySet<unknown> | undefined
  readonly #usualGender: string[]
  readonly ids: Ids
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
    const column = (kind: Single) => makeColumn(mostOf(this, kind), this.size)
    this.columns = Object.fromEntries(SINGLES.map((kind) => [kind, column(kind)])) as Record<Single, Column>
    this.sets = Object.fromEntries(
      SETS.map((kind, at) => {
        const values = splitValues(tables.sets[at])
        if (kind === 'modes' && !values.includes('in-person')) values.push('in-person')
        return [kind, new Map(values.map((value) => [value, new Uint32Array((this.size + 31) >>> 5)]))]
      }),
    ) as Record<SetKind, Holders>
    this.ids = new Ids(this.size)
    if (part) this.add(part, 0)
  }

  /** Takes in one of the parts. Throws where it is not as it should be. */
  add(part: Part, at: number): void {
    const { people = 0 } = this.header.parts[at] ?? {}
    const from = this.header.parts.slice(0, at).reduce((sum, each) => sum + each.people, 0)
    fillTable(this, part, { from, people })
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
    return this.ids.at(row)
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
    const address = profileAddress({ id, name })
    return {
      ...{ id, name, title: this.value('title', row) },
      address: !this.pages || this.pages.has(address) ? address : '',
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
}
