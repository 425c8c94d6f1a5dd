import { distanceKm, type Point } from '~/domain/finder/distance'
import { addBit, joinBits, makeBits, type Bits } from '~/domain/finder/bits'
import { makeGazetteer, townNames, type Gazetteer } from '~/domain/finder/gazetteer'
import { sortByCode } from '~/domain/finder/name-words'
import type { ListingTable } from '~/domain/therapists/listing-table'

/** Those in a place: in the very town, and those in and near it. */
export interface Around {
  there: Bits
  near: Bits
}

/** Where people see people, and how far that is from elsewhere. */
export class Places {
  /** Every town where somebody has a room. */
  readonly towns: Gazetteer
  readonly #table: ListingTable
  /** Names of towns by place; towns that share a name have their county with them. */
  readonly #names: string[]
  /** Places where nobody works, each packed: most names stand for one. */
  readonly #elsewhere = new Map<string, number | readonly number[]>()
  readonly #distances = new Map<string, Float64Array>()
  #rows: ReturnType<typeof sortByCode> | undefined
  /** How many rooms there are by town. */
  #rooms: ReadonlyMap<string, number> | undefined
  /** Rows of those who have a further room in a place. */
  #further: Map<number, number[]> | undefined

  constructor(table: ListingTable) {
    this.#table = table
    this.towns = makeGazetteer(table.places)
    this.#names = table.places.map(townNames(table.places))
  }

  /** Forgets who is where: more people have arrived. */
  reset(): void {
    this.#rows = undefined
    this.#rooms = undefined
    this.#further = undefined
  }

  /** Makes a place known in which nobody works, to a hundredth of a degree: lists of places say no more. */
  add(id: string, points: readonly Point[]): void {
    const packed = points.map(packPoint)
    this.#elsewhere.set(id, packed.length === 1 ? (packed[0] ?? packed) : packed)
  }

  /** How many rooms there are in towns; of such as may still arrive, one at least. */
  sizeOf(towns: readonly string[]): number {
    const rooms = (this.#rooms ??= this.#countRooms())
    return [...new Set(towns)].reduce((sum, town) => sum + (rooms.get(town) ?? 0), 0)
  }

  #countRooms(): Map<string, number> {
    const { starts } = this.#byPlace()
    const rooms = new Map<string, number>()
    for (const [at, name] of this.#names.entries()) {
      const here = Math.max(1, (starts[at + 2] ?? 0) - (starts[at + 1] ?? 0))
      rooms.set(name, (rooms.get(name) ?? 0) + here)
    }
    return rooms
  }

  /** Outward postcodes, counties and regions. */
  get districts(): string[] {
    return distinct(this.#table.places.map(({ district }) => district))
  }

  get areas(): string[] {
    return distinct(this.#table.places.flatMap(({ county, region }) => [county, region]))
  }

  /** Where the places of a wish are. */
  centresOf(ids: string): Point[] {
    return ids.split('|').flatMap((id) => {
      const town = this.towns.get(id)
      if (town) return [town]
      const inDistrict = this.#table.places.find(({ district }) => isInDistrict(district, id))
      return inDistrict
        ? [{ lat: inDistrict.lat, lon: inDistrict.lon }]
        : [this.#elsewhere.get(id) ?? []].flat().map(unpackPoint)
    })
  }

  /** Who has a room within some kilometres of a place, or in it. */
  around(id: string, km: number): Around {
    const near = makeBits(this.#table.size)
    const there = makeBits(this.#table.size)
    const distances = this.#distancesFrom(id)
    for (let at = 0; at < distances.length; at++) {
      if (this.#names[at] === id || isInDistrict(this.#table.places[at]?.district, id))
        this.#addRows(there, at)
      else if ((distances[at] ?? Infinity) <= km) this.#addRows(near, at)
    }
    joinBits(near, there)
    return { there, near }
  }

  /** Parts of the data in which those are at home who are within some kilometres of a place. */
  partsAround(ids: string, km: number): number[] {
    const distances = this.#distancesFrom(ids)
    return this.#partsWhere((at) => (distances[at] ?? Infinity) <= km)
  }

  /** The part of a place itself; of one where nobody works, that of whoever is nearest. */
  partsAt(ids: string): number[] {
    const distances = this.#distancesFrom(ids)
    const nearest = distances.reduce((least, km) => Math.min(least, km), Infinity)
    return nearest === Infinity ? [] : this.#partsWhere((at) => distances[at] === nearest)
  }

  /** The same for counties and regions. */
  partsIn(areas: string): number[] {
    const wanted = areas.split('|')
    const isWanted = (area = '') => wanted.includes(area)
    const { places } = this.#table
    return this.#partsWhere((at) => isWanted(places[at]?.county) || isWanted(places[at]?.region))
  }

  #partsWhere(isWanted: (place: number) => boolean): number[] {
    return [...new Set(Array.from(this.#table.placeParts).filter((_, at) => isWanted(at)))]
  }

  /** Who has a room in a county or region. */
  inArea(area: string): Bits {
    const bits = makeBits(this.#table.size)
    for (const [at, { county, region }] of this.#table.places.entries())
      if (county === area || region === area) this.#addRows(bits, at)
    return bits
  }

  /** Who has a room that is said to be step-free. */
  stepFree(): Bits {
    const bits = makeBits(this.#table.size)
    for (const [at, { stepFree }] of this.#table.places.entries()) if (stepFree) this.#addRows(bits, at)
    return bits
  }

  /** How far the nearest room of a row is from a place, in kilometres; undefined where there is none of either. */
  kmTo(row: number, ids: string): number | undefined {
    const distances = this.#distancesFrom(ids)
    const km = Math.min(...this.#table.placesOf(row).map((code) => distances[code - 1] ?? Infinity))
    return km === Infinity ? undefined : km
  }

  /** How far each place of the table is from the nearest of some others. */
  #distancesFrom(ids: string): Float64Array {
    const known = this.#distances.get(ids)
    if (known) return known
    const centres = this.centresOf(ids)
    const distances = Float64Array.from(this.#table.places, (place) =>
      Math.min(Infinity, ...centres.map((centre) => distanceKm(centre, place))),
    )
    if (this.#distances.size > 100) this.#distances.clear()
    this.#distances.set(ids, distances)
    return distances
  }

  #addRows(bits: Bits, place: number): void {
    const { starts, rows } = this.#byPlace()
    for (let at = starts[place + 1] ?? 0; at < (starts[place + 2] ?? 0); at++) addBit(bits, rows[at] ?? 0)
    for (const row of this.#furtherIn(place + 1)) addBit(bits, row)
  }

  #furtherIn(code: number): readonly number[] {
    if (!this.#further) {
      this.#further = new Map()
      for (const [row, codes] of this.#table.more)
        for (const each of codes) this.#further.set(each, [...(this.#further.get(each) ?? []), row])
    }
    return this.#further.get(code) ?? []
  }

  #byPlace(): ReturnType<typeof sortByCode> {
    return (this.#rows ??= sortByCode(this.#table.columns.place, this.#table.places.length + 1))
  }
}

function isInDistrict(district: string | undefined, id: string): boolean {
  if (!district) return false
  return district === id || (/^[A-Z]{1,2}$/.test(id) && district.replace(/\d.*/, '') === id)
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}

/** Hundredths of a degree from south to north, and all the way round. */
const NORTH = 9000
const ROUND = 36_000

/** A point as one whole number: of more than a thousand places two numbers each, and an object, are not kept. */
function packPoint({ lat, lon }: Point): number {
  return (Math.round(lat * 100) + NORTH) * ROUND + Math.round(lon * 100) + ROUND / 2
}

function unpackPoint(packed: number): Point {
  return { lat: (Math.floor(packed / ROUND) - NORTH) / 100, lon: ((packed % ROUND) - ROUND / 2) / 100 }
}
