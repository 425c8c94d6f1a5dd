const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MILLISECONDS_A_DAY = 86_400_000

/** `2026-11-22` → `22 November 2026`. */
export function formatDay(day: string): string {
  const [year, month, date] = partsOf(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** `2026-11-24T18:00` → `Tue 24 Nov, 6 pm`; half hours as `6.30 pm`. */
export function formatSlot(start: string): string {
  const [, month, date] = partsOf(start)
  return `${weekdayOf(start).slice(0, 3)} ${date} ${MONTHS[month - 1]?.slice(0, 3)}, ${formatTime(start)}`
}

/** Whole days from `from` to `to`, negative when `to` comes first. Both start with `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / MILLISECONDS_A_DAY)
}

/** The day `count` days after `day`, as `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(dayNumber(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

function formatTime(start: string): string {
  const hour = Number(start.slice(11, 13))
  const minute = start.slice(14, 16)
  if (hour === 12 && minute === '00') return 'noon'
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${minute === '00' ? '' : `.${minute}`}`
  return `${clock} ${hour < 12 ? 'am' : 'pm'}`
}

function weekdayOf(day: string): string {
  return DAYS[new Date(dayNumber(day)).getUTCDay()] ?? ''
}

function dayNumber(day: string): number {
  const [year, month, date] = partsOf(day)
  return Date.UTC(year, month - 1, date)
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  return [year, month, date]
}
