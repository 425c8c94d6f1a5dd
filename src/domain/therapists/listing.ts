import { profileAddress } from '~/domain/therapists/profile-address'
import type { ExportHeader, Therapist } from '~/schemas/therapist'

/** What the browser gets of a therapist: enough to find, rank and show a card; no bio, no contact. */
export interface Listing {
  id: string
  name: string
  title: string
  /** The profile's address on this site; empty where the list is newer than the site and there is no page yet. */
  address: string
  gender?: string
  /** Places where they see people, degrees to two decimals. */
  places: {
    town: string
    county?: string
    region?: string
    /** Outward postcode. */
    district?: string
    lat: number
    lon: number
    /** Whether it can be reached without steps, where that is known. */
    stepFree?: boolean
  }[]
  modes: Therapist['modes']
  /** Issue ids. */
  issues: string[]
  modalities: string[]
  languages: string[]
  fee?: { min: number; max: number; currency: string; slidingScale?: boolean; checkedOn: string }
  /** Registers they say they belong to. */
  registers: string[]
  takingNewClients?: Therapist['takingNewClients']
  nextAvailable?: Therapist['nextAvailable']
}

/** The data file of the finder, `/data/therapists.json`. */
export interface ListingFile extends ExportHeader {
  /** Says in words that the people are fictional, where they are. */
  notice?: string
  listings: Listing[]
}

export const SAMPLE_NOTICE = 'Sample data. Every person in this file is fictional.'

/** A therapist of the export as a listing. */
export function toListing(therapist: Therapist): Listing {
  const { id, name, title, gender, modes, issues, modalities, languages, fee } = therapist
  return {
    id,
    name,
    title,
    address: profileAddress(therapist),
    ...(gender ? { gender } : {}),
    places: therapist.locations.map(({ town, county, region, postcodeDistrict, lat, lon, stepFree }) => ({
      town,
      ...(county ? { county } : {}),
      ...(region ? { region } : {}),
      ...(postcodeDistrict ? { district: postcodeDistrict } : {}),
      lat: Math.round(lat * 100) / 100,
      lon: Math.round(lon * 100) / 100,
      ...(stepFree === undefined ? {} : { stepFree }),
    })),
    modes,
    issues,
    modalities,
    languages,
    ...(fee ? { fee: shortFee(fee) } : {}),
    registers: therapist.registrations.map((registration) => registration.body),
    ...(therapist.takingNewClients ? { takingNewClients: therapist.takingNewClients } : {}),
    ...(therapist.nextAvailable ? { nextAvailable: therapist.nextAvailable } : {}),
  }
}

/** The whole data file. */
export function makeListingFile(header: ExportHeader, therapists: readonly Therapist[]): ListingFile {
  const { format, sample, exportedAt, timeZone, source } = header
  return {
    ...(sample ? { notice: SAMPLE_NOTICE } : {}),
    ...{ format, sample, exportedAt, timeZone, source },
    listings: therapists.map(toListing),
  }
}

/** Whether a parsed file is a listing file this site can read. */
export function isListingFile(value: unknown): value is ListingFile {
  const file = value as Partial<ListingFile> | null
  return (
    typeof file === 'object' &&
    file?.format === 'undercurrent-therapists/1' &&
    Array.isArray(file.listings) &&
    file.listings.every(isListing)
  )
}

function isListing(value: unknown): boolean {
  const listing = value as Partial<Listing> | null
  return typeof listing?.id === 'string' && Array.isArray(listing.issues)
}

function shortFee(fee: NonNullable<Therapist['fee']>): NonNullable<Listing['fee']> {
  const { min, max, currency, slidingScale, checkedOn } = fee
  return { min, max, currency, ...(slidingScale === undefined ? {} : { slidingScale }), checkedOn }
}
