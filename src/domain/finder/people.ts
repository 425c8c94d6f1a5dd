import { addBit, countBits, joinBits, makeBits, type Bits } from '~/domain/finder/bits'
import { MILE_KM, nearestKm, USUAL_MILES, type Point } from '~/domain/finder/distance'
import type { Gazetteer } from '~/domain/finder/gazetteer'
import { NameWords } from '~/domain/finder/name-words'
import { Places } from '~/domain/finder/places'
import { feeHolders, timeHolders, type Availabilities } from '~/domain/finder/times-and-fees'
import type { Wish, WishKind } from '~/domain/finder/wish'
import type { Part, SetKind } from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'
import { ListingTable } from '~/domain/therapists/listing-table'
import { encodeListings } from '~/domain/therapists/make-finder-file'

/** How far from a town still counts as there, in kilometres: about fifteen miles. */
export const NEARBY_KM = 25

/** Who meets a wish; where it is for a place, who is in the very town too. */
export interface Holders {
  all: Bits
  there?: Bits
}

/** Kinds of wish that are sets of the table. */
const SET_OF: Partial<Record<WishKind, SetKind>> = {
  ...{ issue: 'issues', mode: 'modes', language: 'languages', modality: 'modalities', register: 'registers' },
}
/** Answers are kept until they hold so many rows, a bit each; at least {@link FEWEST_KEPT}, and never more than {@link MOST_KEPT}. */
const ROWS_KEPT = 3_000_000
const FEWEST_KEPT = 120
/** More than a page has towns to count, so that counting them all is not begun anew each time. */
const MOST_KEPT = 1000

/**
 * The listings by what they offer. Who meets a wish is a set of rows, a bit each, so that a search is a few operations
 * on sets; rows are positions in the table. What was asked is kept until more people arrive.
 */
export class People {
  readonly table: ListingTable
  readonly places: Places
  readonly #names: NameWords
  #holders = new Map<string, Holders>()
  /** For those who compute from the times of the table: see `times-and-fees.ts`. */
  availabilities: Availabilities | undefined

  /** Takes a table, or makes one of listings. */
  constructor(people: ListingTable | readonly Listing[]) {
    this.table = people instanceof ListingTable ? people : tableOf(people)
    this.#names = new NameWords(this.table)
    this.places = new Places(this.table)
  }

  /** Takes in one of the parts of the table. */
  add(part: Part, at: number): void {
    this.table.add(part, at)
    this.#names.reset()
    this.places.reset()
    this.#holders = new Map()
    this.availabilities = undefined
  }

  /** Whether everybody has arrived, and who has. */
  get isWhole(): boolean {
    return this.table.arrived === this.size
  }

  get arrived(): Bits {
    const bits = makeBits(this.size)
    let row = 0
    for (const [at, { people }] of this.table.header.parts.entries())
      for (const end = row + people; row < end; row++) if (this.table.has(at)) addBit(bits, row)
    return bits
  }

  /** How many rows there are, those of people included who have not arrived. */
  get size(): number {
    return this.table.size
  }

  /** Every town the listings name. */
  get towns(): Gazetteer {
    return this.places.towns
  }

  /** Every word of a name. */
  get names(): Pick<NameWords, 'keys' | 'has'> {
    return this.#names
  }

  listing(row: number): Listing {
    return this.table.listing(row)
  }

  /** Makes a place known in which nobody works. */
  addPlace(id: string, points: Point[]): void {
    this.places.add(id, points)
  }

  /** How many rooms there are in towns. */
  sizeOf(towns: readonly string[]): number {
    return this.places.sizeOf(towns)
  }

  /** The values of a kind that occur, each in a list of its own. */
  valuesOf(kind: WishKind): [value: string][] {
    return this.#valuesOf(kind).map((value) => [value])
  }

  #valuesOf(kind: WishKind): string[] {
    const set = SET_OF[kind]
    if (set)
      return [...this.table.sets[set]]
        .filter(([value, bits]) => value !== 'in-person' || countBits(bits) > 0)
        .map(([value]) => value)
    if (kind === 'place') return this.places.districts
    if (kind === 'area') return this.places.areas
    if (kind === 'gender') return [...new Set(this.table.genders.map((gender) => gender.toLowerCase()))]
    return []
  }

  /** Who meets a wish. The sets are kept: nobody changes them. */
  holders(wish: Wish, now: string): Holders {
    const { kind, id, miles } = wish
    const timed = kind === 'time' || kind === 'clients' ? now : ''
    const key = `${kind}:${id}:${miles ?? ''}:${timed}`
    const known = this.#holders.get(key)
    if (known) return known
    const found = this.#findHolders(wish, now)
    const most = Math.max(FEWEST_KEPT, Math.min(MOST_KEPT, ROWS_KEPT / this.size))
    if (this.#holders.size >= most) this.#holders.clear()
    this.#holders.set(key, found)
    return found
  }

  /** The parts of the table that a wish for somewhere cannot be answered without. */
  partsOf({ kind, id }: Wish): number[] {
    if (kind === 'area') return this.places.partsIn(id)
    return kind === 'place' ? this.places.partsAt(id) : []
  }

  /** The parts of the table that may have somebody for a wish for somewhere. */
  partsNear({ kind, id, miles }: Wish): number[] {
    if (kind === 'area') return this.places.partsIn(id)
    return kind === 'place' ? this.places.partsAround(id, reachKm(miles)) : []
  }

  /** Who meets any of some wishes. */
  anyHolders(wishes: readonly Wish[], now: string): Bits {
    return unite(wishes.map((wish) => this.holders(wish, now).all))
  }

  /** Rows of those whose name has every one of the words. */
  nameRows(words: readonly string[]): number[] {
    const [first = [], ...others] = words.map((word) => this.#names.rowsOf(word))
    return others.reduce<number[]>((rows, more) => intersect(rows, more), [...first])
  }

  /** Whether somebody's last name has a word. */
  hasLastName(row: number, word: string): boolean {
    return this.#names.lastNames(word).includes(this.table.columns.last[row] ?? -1)
  }

  /** How far the nearest of someone's rooms is from a place, in kilometres; undefined where there is none. */
  distanceTo(listing: Listing, place: string): number | undefined {
    return nearestKm(listing.places, this.centresOf(place))
  }

  /** The same for a row. */
  kmTo(row: number, place: string): number | undefined {
    return this.places.kmTo(row, place)
  }

  /** Where the places of a wish are. */
  centresOf(place: string): Point[] {
    return this.places.centresOf(place)
  }

  #findHolders({ kind, id, miles }: Wish, now: string): Holders {
    if (kind === 'time' || kind === 'clients') return { all: timeHolders(this, `${kind} ${id}`, now) }
    if (kind === 'fee') return { all: feeHolders(this.table, id) }
    if (kind === 'access') return { all: this.places.stepFree() }
    if (kind === 'person') return { all: bitsOf(this.nameRows(id.split(' ')), this.size) }
    const values = id.split('|')
    if (kind === 'place') {
      const around = values.map((value) => this.places.around(value, reachKm(miles)))
      return { all: unite(around.map(({ near }) => near)), there: unite(around.map(({ there }) => there)) }
    }
    return { all: unite(values.map((value) => this.#valueHolders(kind, value))) }
  }

  #valueHolders(kind: WishKind, value: string): Bits {
    const set = SET_OF[kind]
    if (set) return this.table.sets[set].get(value) ?? makeBits(this.size)
    if (kind === 'area') return this.places.inArea(value)
    const bits = makeBits(this.size)
    for (let row = 0; kind === 'gender' && row < this.size; row++)
      if (this.table.gender(row).toLowerCase() === value) addBit(bits, row)
    return bits
  }
}

function tableOf(listings: readonly Listing[]): ListingTable {
  return new ListingTable(encodeListings(listings, { many: Infinity }).file, [])
}

/** How far is near enough, in kilometres. */
function reachKm(miles = USUAL_MILES): number {
  return miles === USUAL_MILES ? NEARBY_KM : miles * MILE_KM
}

/** One set for several; one alone is given back as it is. */
function unite(sets: readonly Bits[]): Bits {
  const [first, ...others] = sets
  if (!first) return new Uint32Array(0)
  if (others.length === 0) return first
  const all = first.slice()
  for (const other of others) joinBits(all, other)
  return all
}

function bitsOf(rows: readonly number[], size: number): Bits {
  const bits = makeBits(size)
  for (const row of rows) addBit(bits, row)
  return bits
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) both.push(left)
    if (left <= right) i++
    if (right <= left) j++
  }
  return both
}
