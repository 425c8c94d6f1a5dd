import { addBit, makeBits, type Bits } from '~/domain/finder/bits'
import { daysBetween } from '~/domain/plain-date'
import { availabilityAt, type Availability } from '~/domain/therapists/freshness'
import type { ListingTable } from '~/domain/therapists/listing-table'

/** What each row's times are worth at a moment. Rows of the same times share one. */
export interface Availabilities {
  now: string
  /** Those that occur, and for each row which. */
  kinds: { availability: Availability; start: string }[]
  of: Uint16Array | Uint32Array
}

interface Timed {
  table: ListingTable
  size: number
  availabilities: Availabilities | undefined
}

/** What the times of all people are worth at a moment, kept until another is asked for. */
export function availabilitiesAt(people: Timed, now: string): Availabilities {
  if (people.availabilities?.now !== now) people.availabilities = findAvailabilities(people.table, now)
  return people.availabilities
}

/** Who has time as wished: `time evening`, `time days:7`, `clients taking`. */
export function timeHolders(people: Timed, wish: string, now: string): Bits {
  const { kinds, of } = availabilitiesAt(people, now)
  const isMet = kinds.map(({ availability, start }) => meets(wish, { availability, start, now }))
  const bits = makeBits(people.size)
  for (let row = 0; row < people.size; row++) if (isMet[of[row] ?? 0]) addBit(bits, row)
  return bits
}

/** Who asks a fee as wished: `max:60`, `sliding`, or `low`, the lowest quarter or a sliding scale. */
export function feeHolders(table: ListingTable, id: string): Bits {
  const fees = table.values.feeMin.map((value) => (value === '' ? Infinity : Number(value)))
  const feeOf = (row: number) => fees[table.columns.feeMin[row] ?? 0] ?? Infinity
  const most = id === 'low' ? lowFee(table, feeOf) : id.startsWith('max:') ? Number(id.slice(4)) : -1
  const sliding = table.values.sliding.indexOf('true')
  const isSlidingToo = sliding > 0 && !id.startsWith('max:')
  const bits = makeBits(table.size)
  for (let row = 0; row < table.size; row++)
    if (feeOf(row) <= most || (isSlidingToo && table.columns.sliding[row] === sliding)) addBit(bits, row)
  return bits
}

function lowFee(table: ListingTable, feeOf: (row: number) => number): number {
  const fees = Float64Array.from({ length: table.size }, (_, row) => feeOf(row)).filter(
    (fee) => fee < Infinity,
  )
  return fees.sort()[Math.floor(fees.length / 4)] ?? 0
}

function meets(
  wish: string,
  { availability, start, now }: { availability: Availability; start: string; now: string },
) {
  if (wish === 'clients taking') return availability.kind === 'slot' || availability.kind === 'taking-clients'
  if (start === '') return false
  const days = /^time days:(\d+)$/.exec(wish)?.[1]
  if (days) return start > now && daysBetween(now, start) <= Number(days)
  return wish === `time ${partOfDay(start)}`
}

function partOfDay(start: string): string {
  const weekday = new Date(`${start.slice(0, 10)}T12:00Z`).getUTCDay()
  return weekday % 6 === 0 ? 'weekend' : start.slice(11, 13) >= '17' ? 'evening' : 'daytime'
}

function findAvailabilities(table: ListingTable, now: string): Availabilities {
  const { taking, takingOn, day, time, slotOn } = table.columns
  const columns = [taking, takingOn, day, time, slotOn]
  const scales = (['taking', 'takingOn', 'day', 'time', 'slotOn'] as const).map(
    (kind) => table.values[kind].length,
  )
  const numbers = new Map<number, number>()
  const kinds: Availabilities['kinds'] = []
  const of = new Uint32Array(table.size)
  for (let row = 0; row < table.size; row++) {
    let key = 0
    for (let at = 0; at < columns.length; at++) key = key * (scales[at] ?? 1) + (columns[at]?.[row] ?? 0)
    let number = numbers.get(key)
    if (number === undefined) {
      const times = table.times(row)
      number =
        kinds.push({ availability: availabilityAt(times, now), start: times.nextAvailable?.start ?? '' }) - 1
      numbers.set(key, number)
    }
    of[row] = number
  }
  return { now, kinds, of }
}
