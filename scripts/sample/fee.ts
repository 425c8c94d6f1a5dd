import type { Therapist } from '~/schemas/therapist'
import { dayAfter } from './calendar'
import type { Draw } from './draw'

/** Pounds. */
const LEAST = 40
const STEP = 5
const CONCESSIONS = [
  'A few reduced-fee places for students and people on low incomes.',
  'Reduced fee for trainee therapists.',
  'Lower fee for sessions before noon.',
  'Please ask if the fee is a worry.',
  'Two lower-fee places, by waiting list.',
]
const LENGTHS = [
  { minutes: 50, weight: 82 },
  { minutes: 60, weight: 12 },
  { minutes: undefined, weight: 6 },
]

/** A fee for one session, 40 to 130 pounds in steps of five, dearer in London; four in a hundred give none. */
export function makeFee(draw: Draw, inLondon: boolean, on: string): Therapist['fee'] {
  if (draw.chance(0.04)) return undefined
  const max = inLondon ? around(draw, 65, 130) : around(draw, 45, 100)
  const slidingScale = draw.chance(0.35)
  const { minutes } = draw.pickWeighted(LENGTHS)
  const concessions = draw.chance(slidingScale ? 0.4 : 0.15) ? draw.pick(CONCESSIONS) : undefined
  return {
    min: slidingScale ? Math.max(LEAST, max - STEP * draw.int(2, 6)) : max,
    max,
    currency: 'GBP',
    per: 'session',
    ...(minutes === undefined ? {} : { minutes }),
    ...(slidingScale ? { slidingScale } : {}),
    ...(concessions === undefined ? {} : { concessions }),
    checkedOn: dayAfter(on, -draw.int(0, 40)),
  }
}

/** The middle of the range is likelier than its ends. */
function around(draw: Draw, low: number, high: number): number {
  const steps = (high - low) / STEP
  return low + STEP * Math.round((draw.int(0, steps) + draw.int(0, steps)) / 2)
}
