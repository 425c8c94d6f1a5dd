import { makeRecord, type Application, type FindPlace } from '~/domain/application/application'
import { recordFaults, type RecordFault } from '~/domain/application/record-faults'
import { unlikelyAnswers } from '~/domain/application/unlikely-answers'
import type { Therapist } from '~/schemas/therapist'

/** A fault as the form shows it: beside the field of this id, and in the summary with a link to it. */
export interface FieldFault {
  field: string
  message: string
}

/** The record of an application, and what is wrong with it, in the order of the form. */
export interface CheckedApplication {
  record: Therapist
  faults: FieldFault[]
}

/** The fields in the order in which they stand in the form; a fault elsewhere comes last. */
const ORDER = [
  ...['name', 'title', 'email', 'telephone', 'website', 'modes', 'places', 'issues', 'modalities'],
  ...['languages', 'feeMin', 'feeMax', 'minutes', 'registers', 'taking', 'next'],
]

const FIELDS: Record<string, string> = {
  ...{ id: 'name', contact: 'email', 'fee.min': 'feeMin', 'fee.max': 'feeMax', 'fee.minutes': 'minutes' },
  ...{ 'contact.email': 'email', 'contact.telephone': 'telephone', 'contact.website': 'website' },
  ...{ 'nextAvailable.start': 'next' },
}

/**
 * Checks an application as the build checks a record, and for answers nobody can mean. A field is named once, with its first
 * fault. `now` is local, `YYYY-MM-DDTHH:MM`.
 */
export function checkApplication(
  application: Application,
  now: string,
  findPlace: FindPlace,
): CheckedApplication {
  const record = makeRecord(application, now.slice(0, 10), findPlace)
  const found = [...recordFaults(record), ...unlikelyAnswers(record, now)]
  const faults = found.map(({ path, message }) => ({ field: fieldOf(path), message }))
  const first = faults.filter(
    ({ field }, at) => faults.findIndex((other) => other.field === field) === at && !isUnnamed(field, faults),
  )
  return { record, faults: first.sort((a, b) => placeOf(a.field) - placeOf(b.field)) }
}

/** Whether a field asks where a town is that has no name yet: the name comes first. */
function isUnnamed(field: string, faults: readonly FieldFault[]): boolean {
  return field.endsWith('-near') && faults.some((other) => other.field === field.replace(/near$/, 'town'))
}

/** The id of the field a value of the record came from: `locations, 1, lat` → `places-1-near`. */
export function fieldOf(path: RecordFault['path']): string {
  const [key, at, part] = path
  if (key === 'locations')
    return `places-${at}-${{ lat: 'near', postcodeDistrict: 'district' }[String(part)] ?? part}`
  if (key === 'registrations') return `registers-${at}-${part}`
  return FIELDS[path.join('.')] ?? String(key)
}

function placeOf(field: string): number {
  const at = ORDER.indexOf(field.split('-')[0] ?? '')
  return at < 0 ? ORDER.length : at
}
