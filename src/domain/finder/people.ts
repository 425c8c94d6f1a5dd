import { distanceKm, MILE_KM, nearestKm, type Point } from '~/domain/finder/distance'
import { makeGazetteer, townNames, type Gazetteer } from '~/domain/finder/gazetteer'
import { normalise } from '~/domain/finder/normalise'
import type { Wish, WishKind } from '~/domain/finder/wish'
import { availabilityAt } from '~/domain/therapists/freshness'
import type { Listing } from '~/domain/therapists/listing'
import { daysBetween } from '~/domain/plain-date'

/** How far from a town still counts as there, in kilometres: about fifteen miles. */
export const NEARBY_KM = 25

/** Rooms at one place, and the rows of those who work there. */
interface Spot extends Point {
  town: string
  district: string
  rows: number[]
}

/** Called with the row of someone who meets a wish; `isThere` where they are in the very town. */
type Visit = (row: number, isThere: boolean) => void

const HONORIFIC = /^(dr|prof|professor|mr|mrs|ms|miss|mx|rev|reverend)$/

/**
 * The listings by what they offer: for each value the rows of those who have it (a posting list), so that a search
 * visits only those who meet a wish. Rows are positions in `listings`.
 */
export class People {
  readonly listings: readonly Listing[]
  /** Every town the listings name. */
  readonly towns: Gazetteer
  /** Rows by each word of a name. */
  readonly names = new Map<string, number[]>()
  readonly #postings = new Map<string, number[]>()
  readonly #spots = new Map<string, Spot>()
  readonly #near = new Map<string, { spot: Spot; isThere: boolean }[]>()
  readonly #elsewhere = new Map<string, Point[]>()
  readonly #sizes = new Map<string, number>()
  #lowFee = 0

  /** Builds the posting lists, once. */
  constructor(listings: readonly Listing[]) {
    this.listings = listings
    this.towns = makeGazetteer(listings)
    const nameOf = townNames(listings)
    for (const [row, listing] of listings.entries()) this.#add(row, listing, nameOf)
    const fees = listings.flatMap(({ fee }) => (fee ? [fee.min] : [])).sort((a, b) => a - b)
    this.#lowFee = fees[Math.floor(fees.length / 4)] ?? 0
  }

  /** Makes a place known in which nobody works. */
  addPlace(id: string, points: Point[]): void {
    this.#elsewhere.set(id, points)
  }

  /** How many rooms there are in towns. */
  sizeOf(towns: readonly string[]): number {
    return towns.reduce((sum, town) => sum + (this.#sizes.get(town) ?? 0), 0)
  }

  /** The values of a kind that occur, with how many people have each. */
  valuesOf(kind: WishKind): [value: string, count: number][] {
    const start = `${kind}:`
    return [...this.#postings]
      .filter(([key]) => key.startsWith(start))
      .map(([key, rows]) => [key.slice(start.length), rows.length])
  }

  /** Visits everybody who meets a wish; someone with two rooms may be visited twice. */
  visit({ kind, id, miles }: Wish, now: string, visit: Visit): void {
    if (kind === 'time' && id.startsWith('days:')) return this.#visitSoon(Number(id.slice(5)), now, visit)
    if (kind === 'fee') return this.#visitFees(id, visit)
    if (kind === 'clients') return this.#visitTaking(now, visit)
    if (kind === 'person') return this.nameRows(id.split(' ')).forEach((row) => visit(row, true))
    for (const value of id.split('|')) {
      if (kind === 'place')
        for (const { spot, isThere } of this.#spotsNear(value, miles ? miles * MILE_KM : NEARBY_KM))
          for (const row of spot.rows) visit(row, isThere)
      else for (const row of this.#postings.get(`${kind}:${value}`) ?? []) visit(row, true)
    }
  }

  /** Rows of those whose name has every one of the words. */
  nameRows(words: readonly string[]): number[] {
    const [first = [], ...others] = words.map((word) => this.names.get(word) ?? [])
    return others.reduce((rows, more) => intersect(rows, more), first)
  }

  /** How far the nearest of someone's rooms is from a place, in kilometres; undefined where there is none. */
  distanceTo(listing: Listing, place: string): number | undefined {
    return nearestKm(listing.places, this.centresOf(place))
  }

  /** Where the places of a wish are. */
  centresOf(place: string): Point[] {
    return place.split('|').flatMap((id) => this.#centresOf(id))
  }

  /** The same for a row. */
  kmTo(row: number, place: string): number | undefined {
    const listing = this.listings[row]
    return listing && this.distanceTo(listing, place)
  }

  #add(row: number, listing: Listing, nameOf: (place: Listing['places'][number]) => string): void {
    const post = (kind: WishKind, value: string) => push(this.#postings, `${kind}:${value}`, row)
    for (const issue of listing.issues) post('issue', issue)
    for (const mode of listing.modes) post('mode', mode)
    for (const language of listing.languages) post('language', language)
    for (const modality of listing.modalities) post('modality', modality)
    for (const register of listing.registers) post('register', register)
    if (listing.gender) post('gender', listing.gender.toLowerCase())
    if (listing.nextAvailable) post('time', partOfDay(listing.nextAvailable.start))
    for (const place of listing.places) {
      const { county, region, district = '', lat, lon } = place
      const town = nameOf(place)
      for (const area of new Set([county, region])) if (area) post('area', area)
      const key = `${town}/${district}/${lat}/${lon}`
      const spot = this.#spots.get(key) ?? { town, district, lat, lon, rows: [] }
      if (spot.rows.at(-1) !== row) spot.rows.push(row)
      this.#sizes.set(town, (this.#sizes.get(town) ?? 0) + 1)
      this.#spots.set(key, spot)
      if (district) post('place', district)
    }
    for (const word of new Set(normalise(listing.name.replaceAll('-', ' ')).split(' ')))
      if (!HONORIFIC.test(word)) push(this.names, word, row)
  }

  #spotsNear(id: string, km: number): { spot: Spot; isThere: boolean }[] {
    const known = this.#near.get(`${id}/${km}`)
    if (known) return known
    const centres = this.#centresOf(id)
    const near = [...this.#spots.values()]
      .map((spot) => ({ spot, isThere: spot.town === id || isInDistrict(spot.district, id) }))
      .filter(({ spot, isThere }) => isThere || centres.some((centre) => distanceKm(centre, spot) <= km))
    this.#near.set(`${id}/${km}`, near)
    return near
  }

  #centresOf(id: string): Point[] {
    const town = this.towns.get(id)
    if (town) return [town]
    const inDistrict = [...this.#spots.values()].filter(({ district }) => isInDistrict(district, id))
    const [{ lat, lon } = { lat: undefined, lon: undefined }] = inDistrict
    return lat === undefined ? (this.#elsewhere.get(id) ?? []) : [{ lat, lon }]
  }

  #visitSoon(days: number, now: string, visit: Visit): void {
    for (const [row, { nextAvailable }] of this.listings.entries())
      if (nextAvailable && nextAvailable.start > now && daysBetween(now, nextAvailable.start) <= days)
        visit(row, true)
  }

  #visitTaking(now: string, visit: Visit): void {
    for (const [row, listing] of this.listings.entries())
      if (/^(slot|taking-clients)$/.test(availabilityAt(listing, now).kind)) visit(row, true)
  }

  #visitFees(id: string, visit: Visit): void {
    const most = id === 'low' ? this.#lowFee : id.startsWith('max:') ? Number(id.slice(4)) : -1
    for (const [row, { fee }] of this.listings.entries())
      if (fee && (fee.min <= most || (fee.slidingScale && !id.startsWith('max:')))) visit(row, true)
  }
}

function isInDistrict(district: string, id: string): boolean {
  return (
    district !== '' && (district === id || (/^[A-Z]{1,2}$/.test(id) && district.replace(/\d.*/, '') === id))
  )
}

function partOfDay(start: string): string {
  const weekday = new Date(`${start.slice(0, 10)}T12:00Z`).getUTCDay()
  return weekday % 6 === 0 ? 'weekend' : start.slice(11, 13) >= '17' ? 'evening' : 'daytime'
}

function push(lists: Map<string, number[]>, key: string, row: number): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [row])
  else if (list.at(-1) !== row) list.push(row)
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
