import { slugOf } from '~/domain/therapists/profile-address'
import type { Therapist } from '~/schemas/therapist'

/** One place in the form, as typed. */
export interface PlaceAnswer {
  town: string
  county: string
  district: string
  /** `yes`, `no` or nothing said. */
  stepFree: string
  /** A town we know that is near, where we do not know the one above. */
  near: string
}

/** One register in the form, as typed. */
export interface RegisterAnswer {
  body: string
  number: string
}

/** What someone has put into the form, as typed: texts, and lists of what was ticked. */
export interface Application {
  name: string
  title: string
  pronouns: string
  gender: string
  email: string
  telephone: string
  website: string
  modes: string[]
  places: PlaceAnswer[]
  issues: string[]
  modalities: string[]
  otherModalities: string
  languages: string[]
  otherLanguages: string
  feeMin: string
  feeMax: string
  minutes: string
  slidingScale: boolean
  concessions: string
  registers: RegisterAnswer[]
  /** `yes`, `no` or nothing said. */
  taking: string
  /** Local date and time. */
  next: string
  bio: string
}

/** Where a town is, by its name in small letters. */
export type FindPlace = (name: string) => { lat: number; lon: number } | undefined

export const EMPTY_PLACE: PlaceAnswer = { town: '', county: '', district: '', stepFree: '', near: '' }
export const EMPTY_REGISTER: RegisterAnswer = { body: '', number: '' }

/** The form before anything is typed. */
export const EMPTY_APPLICATION: Application = {
  ...{ name: '', title: '', pronouns: '', gender: '', email: '', telephone: '', website: '' },
  ...{ modes: [], places: [EMPTY_PLACE], issues: [], modalities: [], otherModalities: '' },
  ...{ languages: ['English'], otherLanguages: '', feeMin: '', feeMax: '', minutes: '50' },
  ...{ slidingScale: false, concessions: '', registers: [EMPTY_REGISTER], taking: '', next: '', bio: '' },
}

/**
 * The record an application makes, in the format of the export. What was left empty is left out; what was typed wrongly
 * is kept wrong, for `recordFaults` to find. `today` is `YYYY-MM-DD`: every fact was checked by the person on that day.
 */
export function makeRecord(application: Application, today: string, findPlace: FindPlace): Therapist {
  const { name, title, modes, issues, bio } = trimmed(application)
  return {
    id: slugOf(name) || 'new',
    ...{ name, title },
    ...given('pronouns', application.pronouns),
    ...given('gender', application.gender),
    locations: modes.includes('in-person') ? placesOf(application, findPlace) : [],
    modes: modes as Therapist['modes'],
    issues,
    modalities: [...application.modalities, ...splitList(application.otherModalities)],
    languages: [...application.languages, ...splitList(application.otherLanguages)],
    ...feeOf(application, today),
    registrations: registrationsOf(application, today),
    ...(application.taking
      ? { takingNewClients: { value: application.taking === 'yes', checkedOn: today } }
      : {}),
    ...(application.next
      ? { nextAvailable: { start: application.next.slice(0, 16), checkedOn: today } }
      : {}),
    contact: {
      ...given('email', application.email),
      ...given('telephone', application.telephone),
      ...given('website', application.website),
    },
    bio,
  }
}

function trimmed(application: Application): Application {
  const { name, title, bio } = application
  return { ...application, name: name.trim(), title: title.trim(), bio: bio.trim() }
}

function placesOf({ places }: Application, findPlace: FindPlace): Therapist['locations'] {
  return places.map(({ town, county, district, stepFree, near }) => {
    const point = findPlace(town) ?? findPlace(near) ?? { lat: NaN, lon: NaN }
    return {
      town: townName(town),
      ...given('county', county),
      ...given('postcodeDistrict', district.toUpperCase()),
      ...point,
      ...(stepFree ? { stepFree: stepFree === 'yes' } : {}),
    }
  })
}

/** `Newport, near Ryde` is how the list tells two Newports apart; the town is called Newport. */
function townName(answer: string): string {
  return answer.replace(/, near .*$/, '').trim()
}

function feeOf(application: Application, today: string): Pick<Therapist, 'fee'> {
  const { feeMin, feeMax, minutes, slidingScale, concessions } = application
  const [low, high] = [feeMin.trim() || feeMax.trim(), feeMax.trim() || feeMin.trim()]
  if (low === '' || high === '') return {}
  return {
    fee: {
      ...{ min: wholeNumber(low), max: wholeNumber(high), currency: 'GBP', per: 'session' },
      ...(minutes.trim() ? { minutes: wholeNumber(minutes) } : {}),
      ...(slidingScale ? { slidingScale } : {}),
      ...given('concessions', concessions),
      checkedOn: today,
    },
  }
}

/** Digits only, with a pound sign forgiven. */
function wholeNumber(text: string): number {
  const digits = text.trim().replace(/^£ ?/, '')
  return /^\d+$/.test(digits) ? Number(digits) : NaN
}

function registrationsOf({ registers }: Application, today: string): Therapist['registrations'] {
  return registers
    .map(({ body, number }) => ({ body: body.trim(), number: number.trim() }))
    .filter(({ body, number }) => body !== '' || number !== '')
    .map(({ body, number }) => ({ body, ...given('number', number), checkedOn: today }))
}

/** `Polish, Welsh` as a list. */
function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function given<K extends string>(key: K, value: string): { [P in K]?: string } {
  const text = value.trim()
  return (text === '' ? {} : { [key]: text }) as { [P in K]?: string }
}
