import { MOST_PARTS, placeKey, type Place } from '~/domain/therapists/place-table'

/** The part of those who see people nowhere in particular. Every search in one place waits for it. */
export const ANYWHERE = 'anywhere'
/** The part of all regions for which no part of their own is left. */
export const ELSEWHERE = 'elsewhere'

/**
 * Names the part of each place where people are at home: its region, or its county where searches for one of the region's
 * towns would else wait for more than `crowded` people. Towns of one name in two regions are waited for together. The
 * largest regions come first, and there are never more than {@link MOST_PARTS} parts, with the one of {@link ANYWHERE}.
 */
export function planParts(homes: readonly Place[], crowded: number): (place: Place) => string {
  const rooms = [...Map.groupBy(homes, placeKey).values()].flatMap(([place, ...others]) =>
    place ? [{ place, people: others.length + 1 }] : [],
  )
  const byTown = Map.groupBy(rooms, ({ place }) => place.town)
  const byRegion = Map.groupBy(rooms, ({ place }) => regionOf(place))
  const regions = [...byRegion.keys()].sort((a, b) => count(byRegion.get(b)) - count(byRegion.get(a)))
  const together = new Set(regions.length < MOST_PARTS ? [] : regions.slice(MOST_PARTS - 2))
  const byCounty = new Set<string>()
  const partOf = (place: Place) => {
    const region = regionOf(place)
    if (together.has(region)) return ELSEWHERE
    return byCounty.has(region) && place.county ? `${region}, ${place.county}` : region
  }
  /** How many people a search for one of the towns of some rooms waits for at most. */
  const mostAwaited = (own: readonly Room[]) => {
    const byPart = Map.groupBy(rooms, ({ place }) => partOf(place))
    const awaited = [...new Set(own.map(({ place }) => place.town))].map((town) => {
      const parts = [...new Set(byTown.get(town)?.map(({ place }) => partOf(place)))]
      return parts.reduce((sum, part) => sum + count(byPart.get(part)), 0)
    })
    return Math.max(...awaited)
  }
  let left = Math.max(0, MOST_PARTS - 1 - regions.length)
  for (const region of regions) {
    const own = byRegion.get(region) ?? []
    const more = new Set(own.map(({ place }) => place.county ?? '')).size - 1
    if (more < 1 || more > left || mostAwaited(own) <= crowded) continue
    byCounty.add(region)
    left -= more
  }
  return partOf
}

/** People at home in one place. */
interface Room {
  place: Place
  people: number
}

function count(rooms: readonly Room[] = []): number {
  return rooms.reduce((sum, { people }) => sum + people, 0)
}

/** Where no region is named, places are parted by a net of degrees. */
function regionOf({ region, lat, lon }: Place): string {
  return region ?? `${Math.floor(lat / 2) * 2}N ${Math.floor(lon / 3) * 3}E`
}
