import { modeLabel } from '~/domain/finder/mode-label'
import { stableUuid } from '~/domain/therapists/adapters/stable-uuid'
import { formatFee } from '~/domain/therapists/fee'
import { profileAddress } from '~/domain/therapists/profile-address'
import type { TherapistExport, Therapist } from '~/schemas/therapist'

/** A service of Open Referral's Human Services Data Specification, version 3, as far as an export fills it. */
export interface OpenReferralService {
  id: string
  name: string
  description: string
  status: 'active'
  url: string
  email?: string
  fees_description?: string
  accreditations?: string
  phones?: { id: string; number: string; type: 'voice' }[]
  languages?: { id: string; name: string }[]
  cost_options?: {
    id: string
    valid_from: string
    currency: string
    amount: number
    amount_description: string
  }[]
  service_at_locations: { id: string; location: OpenReferralLocation }[]
}

/** No `addresses`: the specification asks them for a street, and an export has none. */
interface OpenReferralLocation {
  id: string
  location_type: 'physical' | 'virtual'
  name: string
  latitude?: number
  longitude?: number
}

/**
 * Each therapist of an export as a service. `site` is the published address of the site, without a slash at its end.
 * Fictional people say so in their description.
 */
export function toOpenReferral({ sample, therapists }: TherapistExport, site: string): OpenReferralService[] {
  return therapists.map((therapist) => {
    const { id, name, title, bio, contact, languages } = therapist
    const made = (part: string) => stableUuid(`${site}/${id}/${part}`)
    return {
      ...{ id: made('service'), name: `${name.trim()}, ${title}`, status: 'active' as const },
      description: `${sample ? 'A fictional sample: this person does not exist. ' : ''}${bio}`,
      url: site + profileAddress(therapist),
      ...(contact.email ? { email: contact.email } : {}),
      ...accreditationsOf(therapist),
      ...(contact.telephone
        ? { phones: [{ id: made('phone'), number: contact.telephone, type: 'voice' as const }] }
        : {}),
      ...(languages.length > 0
        ? { languages: languages.map((language) => ({ id: made(`language/${language}`), name: language })) }
        : {}),
      ...costsOf(therapist, made),
      service_at_locations: locationsOf(therapist, made).map((location, at) => ({
        id: made(`at/${at}`),
        location,
      })),
    }
  })
}

type Made = (part: string) => string

/** Registers are as stated, and the text says so. */
function accreditationsOf({ registrations }: Therapist): Pick<OpenReferralService, 'accreditations'> {
  if (registrations.length === 0) return {}
  const stated = registrations.map(({ body, number }) => (number ? `${body} ${number}` : body)).join(', ')
  return { accreditations: `As stated by the therapist: ${stated}` }
}

function costsOf(
  { fee }: Therapist,
  made: Made,
): Pick<OpenReferralService, 'fees_description' | 'cost_options'> {
  if (!fee) return {}
  const length = fee.minutes ? ` of ${fee.minutes} minutes` : ''
  const amounts = [...new Set([fee.min, fee.max])]
  return {
    fees_description: `${formatFee(fee)} a session${length}${fee.slidingScale ? ', sliding scale' : ''}`,
    cost_options: amounts.map((amount) => ({
      ...{ id: made(`cost/${amount}`), valid_from: fee.checkedOn, currency: fee.currency, amount },
      amount_description: `per session${length}`,
    })),
  }
}

function locationsOf({ locations, modes }: Therapist, made: Made): OpenReferralLocation[] {
  const towns = locations.map(({ town, county, lat, lon }, at) => ({
    ...{ id: made(`place/${at}`), location_type: 'physical' as const },
    name: [town, county === town ? undefined : county].filter(Boolean).join(', '),
    ...{ latitude: lat, longitude: lon },
  }))
  const remote = modes
    .filter((mode) => mode !== 'in-person')
    .map((mode) => ({ id: made(mode), location_type: 'virtual' as const, name: modeLabel(mode) }))
  return [...towns, ...remote]
}
