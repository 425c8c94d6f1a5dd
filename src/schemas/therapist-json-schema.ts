import { z } from 'astro/zod'
import { therapistExportSchema } from '~/schemas/therapist'

/** Rules of the export that JSON Schema has no words for. */
const IN_WORDS = [
  'Ids are unique, and so are the addresses of profiles, which are made from name and id.',
  'An issue is one of the nineteen ids, or its label.',
  'timeZone is a name of the IANA time zone database.',
  'No checkedOn is later than exportedAt, but for a day that time zones may make.',
  'fee.min is not above fee.max.',
  'An HCPC number is two or three capital letters and four to six digits.',
  'contact has at least one of email, telephone, website.',
  'Local times are in the zone of timeZone, and have none of their own.',
]

/** The contract of the export as JSON Schema (2020-12), for whoever makes one. `address` is where it is published. */
export function therapistJsonSchema(address: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(therapistExportSchema)
  return {
    $schema,
    $id: address,
    title: 'Therapist export, format undercurrent-therapists/1',
    description: 'Unknown keys are an error. A file with one broken record is refused whole.',
    $comment: IN_WORDS.join(' '),
    ...schema,
  }
}
