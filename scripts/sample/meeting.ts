import type { Therapist } from '~/schemas/therapist'
import type { Draw, Weighted } from './draw'
import { PLACES, placesNear, type Place } from './places'

/** How and where someone sees people. */
export type Meeting = Pick<Therapist, 'modes' | 'locations'>

const MODES: readonly ({ modes: Therapist['modes'] } & Weighted)[] = [
  { modes: ['in-person', 'online'], weight: 45 },
  { modes: ['in-person', 'online', 'telephone'], weight: 10 },
  { modes: ['online'], weight: 19 },
  { modes: ['online', 'telephone'], weight: 6 },
  { modes: ['in-person'], weight: 15 },
  { modes: ['in-person', 'telephone'], weight: 4 },
  { modes: ['telephone'], weight: 1 },
]
/** How far a second room is from the first. */
const SECOND_ROOM_KM = 40

/** Modes, and a place for those who see people in person; one in eight of them has a second. */
export function makeMeeting(draw: Draw): Meeting {
  const { modes } = draw.pickWeighted(MODES)
  if (!modes.includes('in-person')) return { modes: [...modes], locations: [] }
  const first = draw.pickWeighted(PLACES)
  const near = placesNear(first, SECOND_ROOM_KM)
  const places = draw.chance(0.125) && near.length > 0 ? [first, draw.pickWeighted(near)] : [first]
  return { modes: [...modes], locations: places.map((place) => toLocation(draw, place)) }
}

function toLocation(
  draw: Draw,
  { town, county, region, districts, lat, lon }: Place,
): Therapist['locations'][number] {
  const postcodeDistrict = draw.pick(districts)
  const stepFree = draw.chance(0.6) ? draw.chance(0.75) : undefined
  return { town, county, region, postcodeDistrict, lat, lon, ...(stepFree === undefined ? {} : { stepFree }) }
}
