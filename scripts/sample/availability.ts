import type { Therapist } from '~/schemas/therapist'
import { dayAfter, weekdayNumber } from './calendar'
import type { Draw, Weighted } from './draw'

/** Whether someone takes new clients and when their next free first meeting is. */
export type SampleAvailability = Pick<Therapist, 'takingNewClients' | 'nextAvailable'>

const TAKING = [
  { kind: 'taking', weight: 83 },
  { kind: 'full', weight: 12 },
  { kind: 'unknown', weight: 5 },
] as const
const LAST_DAY = 60
/** Days of the month when nobody works. */
const HOLIDAYS = ['12-25', '12-26', '01-01']
const WEEKDAY_HOURS = [
  { from: 9, to: 16, weight: 6 },
  { from: 17, to: 19, weight: 4 },
] as const

/** Mostly a slot within sixty days of `on`, checked lately; some are checked long enough ago to have faded. */
export function makeAvailability(draw: Draw, on: string): SampleAvailability {
  const { kind } = draw.pickWeighted(TAKING)
  const checkedOn = dayAfter(on, -(draw.chance(0.06) ? draw.int(30, 60) : draw.int(0, 20)))
  if (kind === 'unknown') return {}
  const takingNewClients = { value: kind === 'taking', checkedOn }
  if (kind === 'full')
    return draw.chance(0.6) ? { takingNewClients, nextAvailable: null } : { takingNewClients }
  if (draw.chance(0.07)) return { takingNewClients }
  if (draw.chance(0.07)) return { takingNewClients, nextAvailable: null }
  return { takingNewClients, nextAvailable: { start: makeStart(draw, on), checkedOn } }
}

function makeStart(draw: Draw, on: string): string {
  const { day } = draw.pickWeighted(workingDays(on))
  const hours = weekdayNumber(day) === 6 ? { from: 9, to: 13 } : draw.pickWeighted(WEEKDAY_HOURS)
  const hour = String(draw.int(hours.from, hours.to)).padStart(2, '0')
  return `${day}T${hour}:${draw.chance(0.3) ? '30' : '00'}`
}

/** Near days are likelier than far ones, Saturdays rare, Sundays and holidays out. */
function workingDays(on: string): ({ day: string } & Weighted)[] {
  return Array.from({ length: LAST_DAY }, (_, index) => index + 1)
    .map((days) => ({ day: dayAfter(on, days), days }))
    .filter(({ day }) => weekdayNumber(day) !== 0 && !HOLIDAYS.includes(day.slice(5)))
    .map(({ day, days }) => ({ day, weight: (weekdayNumber(day) === 6 ? 0.4 : 1) / (1 + days / 12) }))
}
