import type { Reference } from '~/schemas/reference'

type CslDate = NonNullable<Reference['issued']>

/** A CSL date as ISO text: `2014`, `2014-06`, `2014-06-05`, a range as `2014/2015`. Empty where there is none. */
export function isoOfCsl(date: CslDate | undefined): string {
  return (date?.['date-parts'] ?? [])
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
    .join('/')
}

/** A CSL date from ISO text; undefined where it does not start with a year. */
export function cslOfIso(text: string): CslDate | undefined {
  const parts = text
    .split('/')
    .filter(Boolean)
    .map((part) => /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(part.trim())?.slice(1))
  const dates = parts.flatMap((found) =>
    found ? [found.filter((part) => part !== undefined).map(Number)] : [],
  )
  return dates.length > 0 ? { 'date-parts': dates } : undefined
}
