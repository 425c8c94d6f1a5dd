import { distanceKm, type Point } from '~/domain/finder/distance'
import { townNames } from '~/domain/finder/gazetteer'
import type { Listing } from '~/domain/therapists/listing'
import { slugOf } from '~/domain/therapists/profile-address'

/** Where those who work online are listed. */
export const ONLINE_ADDRESS = '/therapists/online/'
/** Where all places are listed. */
export const PLACES_ADDRESS = '/therapists/in/'

/** Names that stand directly under `/therapists/`, so that no profile and no issue may have one of them. */
export const RESERVED_NAMES: readonly string[] = ['all', 'apply', 'in', 'online']

/** A town with the people who see others there. */
export interface PlaceRoom extends Point {
  /** As the finder names it: `Bath`, or `Bangor, Gwynedd` where there is another Bangor. */
  name: string
  region: string
  address: string
  listings: Listing[]
}

/** A town nearby, as a neighbour of another. */
export interface NearRoom {
  name: string
  address: string
  count: number
  /** Miles in a straight line, whole. */
  miles: number
}

const MILE_KM = 1.609

/** The address of the list of those who work with an issue. */
export function issueRoomAddress(issue: string): string {
  return `/therapists/${issue}/`
}

/** Everyone who works online. */
export function onlineListings(listings: readonly Listing[]): Listing[] {
  return listings.filter(({ modes }) => modes.includes('online'))
}

/** Towns in alphabetical order, each with its people in the order given. Two towns of one name stay apart. */
export function placeRooms(listings: readonly Listing[]): PlaceRoom[] {
  const nameOf = townNames(listings.flatMap(({ places }) => places))
  const rooms = new Map<string, PlaceRoom>()
  for (const listing of listings)
    for (const place of listing.places) {
      const name = nameOf(place)
      const room = rooms.get(name) ?? openRoom(name, place)
      rooms.set(name, room)
      if (room.listings.at(-1) !== listing) room.listings.push(listing)
    }
  const sorted = [...rooms.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const taken = new Set<string>()
  return sorted.map((room) => ({ ...room, address: freeAddress(room.name, taken) }))
}

/** The nearest other towns within `within` miles. */
export function nearRooms(room: PlaceRoom, rooms: readonly PlaceRoom[], within = 40, most = 8): NearRoom[] {
  return rooms
    .filter((other) => other !== room)
    .map((other) => ({ other, miles: Math.round(distanceKm(room, other) / MILE_KM) }))
    .filter(({ miles }) => miles <= within)
    .sort((a, b) => a.miles - b.miles)
    .slice(0, most)
    .map(({ other, miles }) => ({
      ...{ name: other.name, address: other.address },
      ...{ count: other.listings.length, miles },
    }))
}

/** Towns by region, regions in alphabetical order; those without one come last, under `Elsewhere`. */
export function roomsByRegion(rooms: readonly PlaceRoom[]): { region: string; rooms: PlaceRoom[] }[] {
  const regions = Map.groupBy(rooms, ({ region }) => region)
  return [...regions]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en'))
    .map(([region, own]) => ({ region: region || 'Elsewhere', rooms: own }))
}

function openRoom(name: string, { region = '', lat, lon }: Listing['places'][number]): PlaceRoom {
  return { ...{ name, region, lat, lon }, address: '', listings: [] }
}

/** Names of two towns may come to one address, such as `St. Ives` and `St Ives`: the second gets a number. */
function freeAddress(name: string, taken: Set<string>): string {
  const slug = slugOf(name) || 'town'
  let free = slug
  for (let number = 2; taken.has(free); number++) free = `${slug}-no-${number}`
  taken.add(free)
  return `${PLACES_ADDRESS}${free}/`
}
