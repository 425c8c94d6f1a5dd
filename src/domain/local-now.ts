/** A moment as the clock on the wall shows it in a time zone: `YYYY-MM-DDTHH:MM`. Throws a RangeError for an unknown zone. */
export function localNow(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The moment, in milliseconds since 1970, when the clock on the wall shows `local` (`YYYY-MM-DDTHH:MM`) in a time zone; in
 * the hour that a clock shows twice or never, one beside it. Throws a RangeError for an unknown zone.
 */
export function momentOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`)
  return 2 * asUtc - Date.parse(`${localNow(new Date(asUtc), timeZone)}Z`)
}
