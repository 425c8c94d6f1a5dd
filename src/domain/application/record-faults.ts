import type { Therapist } from '~/schemas/therapist'

/** What is wrong with one value of a record: where it stands, and what to do, for the person who filled it in. */
export interface RecordFault {
  path: readonly (string | number)[]
  message: string
}

type Path = RecordFault['path']

const ID = /^[a-z0-9-]+$/
const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/
const HCPC = /^[A-Z]{2,3}\d{4,6}$/
const CURRENCY = /^[A-Z]{3}$/
const EMAIL =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/

/**
 * Every fault of a record that has the right kinds of values in it, as a form makes it. It finds a fault exactly where
 * `schemas/therapist.ts` does, at a hundredth of the weight of zod; `tests/unit/domain/application` holds the two together.
 */
export function recordFaults(record: Therapist): RecordFault[] {
  return [
    ...when(!ID.test(record.id), ['id'], 'Use small letters, digits and hyphens.'),
    ...when(record.name.trim() === '', ['name'], 'Write your name as clients will see it.'),
    ...when(record.title === '', ['title'], 'Write your professional title.'),
    ...contactFaults(record.contact),
    ...when(record.modes.length === 0, ['modes'], 'Choose at least one way of meeting.'),
    ...record.locations.flatMap((location, at) => locationFaults(location, ['locations', at])),
    ...when(record.issues.length === 0, ['issues'], 'Choose at least one thing that you work with.'),
    ...emptyNames(record.issues, 'issues'),
    ...emptyNames(record.modalities, 'modalities'),
    ...emptyNames(record.languages, 'languages'),
    ...feeFaults(record.fee),
    ...record.registrations.flatMap((each, at) => registrationFaults(each, ['registrations', at])),
    ...dayFaults(record.takingNewClients?.checkedOn, ['takingNewClients', 'checkedOn']),
    ...nextFaults(record.nextAvailable),
  ]
}

function contactFaults({ email, telephone, website }: Therapist['contact']): RecordFault[] {
  const none = !(email ?? telephone ?? website)
  const isBadEmail = email !== undefined && !EMAIL.test(email)
  const isBadSite = website !== undefined && !isWebAddress(website)
  return [
    ...when(none, ['contact'], 'Give at least one of e-mail, telephone and website.'),
    ...when(isBadEmail, ['contact', 'email'], 'Write the whole e-mail address, such as name@example.org.'),
    ...when(
      isBadSite,
      ['contact', 'website'],
      'Write the whole address of the site, such as https://example.org.',
    ),
  ]
}

function locationFaults(location: Therapist['locations'][number], path: Path): RecordFault[] {
  const { town, postcodeDistrict: district, lat, lon } = location
  const isNowhere = !(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)
  return [
    ...when(town === '', [...path, 'town'], 'Write the town or city.'),
    ...when(
      isNowhere,
      [...path, 'lat'],
      'We do not know this place. Choose the nearest town that we know, for distances.',
    ),
    ...when(
      district !== undefined && !DISTRICT.test(district),
      [...path, 'postcodeDistrict'],
      'Write the first half of the postcode only, in capitals, such as LS2.',
    ),
  ]
}

function feeFaults(fee: Therapist['fee']): RecordFault[] {
  if (!fee) return []
  const isCount = (amount: number) => Number.isSafeInteger(amount) && amount >= 0
  const { min, max, minutes, currency, checkedOn } = fee
  const isUpsideDown = min > max
  const isBadLength = minutes !== undefined && !(isCount(minutes) && minutes > 0)
  return [
    ...when(!isCount(min), ['fee', 'min'], 'Write the fee in whole pounds, in digits, such as 60.'),
    ...when(!isCount(max), ['fee', 'max'], 'Write the fee in whole pounds, in digits, such as 60.'),
    ...when(isUpsideDown, ['fee', 'max'], 'The highest fee is below the lowest. Change one of the two.'),
    ...when(
      isBadLength,
      ['fee', 'minutes'],
      'Write the length of a session in whole minutes, in digits, such as 50.',
    ),
    ...when(!CURRENCY.test(currency), ['fee', 'currency'], 'Write a currency code, such as GBP.'),
    ...dayFaults(checkedOn, ['fee', 'checkedOn']),
  ]
}

function registrationFaults(
  { body, number, url, checkedOn }: Therapist['registrations'][number],
  path: Path,
): RecordFault[] {
  const isBadNumber = body === 'HCPC' && number !== undefined && !HCPC.test(number)
  return [
    ...when(body === '', [...path, 'body'], 'Write the name of the register, or take this one out.'),
    ...when(
      isBadNumber,
      [...path, 'number'],
      'An HCPC number is two or three capital letters and digits, such as PYL012345.',
    ),
    ...when(
      url !== undefined && !isWebAddress(url),
      [...path, 'url'],
      'Write the whole address, such as https://example.org.',
    ),
    ...dayFaults(checkedOn, [...path, 'checkedOn']),
  ]
}

function nextFaults(next: Therapist['nextAvailable']): RecordFault[] {
  if (!next) return []
  const [, day] = MOMENT.exec(next.start) ?? []
  return [
    ...when(
      day === undefined || !isDay(day),
      ['nextAvailable', 'start'],
      'Write day and time, such as 3 December 2026, 18:00.',
    ),
    ...dayFaults(next.checkedOn, ['nextAvailable', 'checkedOn']),
  ]
}

function emptyNames(names: readonly string[], key: string): RecordFault[] {
  return names.flatMap((name, at) => when(name === '', [key, at], 'Write a name, or take this one out.'))
}

function dayFaults(day: string | undefined, path: Path): RecordFault[] {
  return when(day !== undefined && !isDay(day), path, 'Write the day as YYYY-MM-DD.')
}

function isDay(day: string): boolean {
  if (!DAY.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim())
}

function when(isWrong: boolean, path: Path, message: string): RecordFault[] {
  return isWrong ? [{ path, message }] : []
}
