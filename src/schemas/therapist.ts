import { z } from 'astro/zod'
import { isoDateSchema, localDateTimeSchema } from '~/schemas/iso-date'
import { webAddressSchema } from '~/schemas/web-address'

const DAY = 86_400_000
const names = z.array(z.string().min(1))

/** A place where someone sees people, no finer than an outward postcode. */
export const locationSchema = z.strictObject({
  town: z.string().min(1),
  county: z.string().optional(),
  region: z.string().optional(),
  postcodeDistrict: z
    .string()
    .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/)
    .optional(),
  /** Degrees north. */
  lat: z.number().min(-90).max(90),
  /** Degrees east. */
  lon: z.number().min(-180).max(180),
  stepFree: z.boolean().optional(),
})

/** The fee for one session, in whole currency units. */
export const feeSchema = z
  .strictObject({
    min: z.number().int().nonnegative(),
    max: z.number().int().nonnegative(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency code such as GBP'),
    per: z.literal('session'),
    /** Length of a session. */
    minutes: z.number().int().positive().optional(),
    slidingScale: z.boolean().optional(),
    concessions: z.string().optional(),
    checkedOn: isoDateSchema,
  })
  .refine((fee) => fee.min <= fee.max, 'has a min above its max')

/** A register someone says they belong to. */
export const registrationSchema = z
  .strictObject({
    body: z.string().min(1),
    number: z.string().optional(),
    url: webAddressSchema.optional(),
    checkedOn: isoDateSchema,
  })
  .refine((r) => r.body !== 'HCPC' || r.number === undefined || /^[A-Z]{2,3}\d{4,6}$/.test(r.number), {
    path: ['number'],
    message: 'is not an HCPC number: two or three capital letters and digits, such as PYL012345',
  })

/** One therapist of the export. The contract is format `undercurrent-therapists/1`. */
export const therapistSchema = z.strictObject({
  /** Stable and unique; part of the profile's address. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  name: z.string().trim().min(1),
  title: z.string().min(1),
  pronouns: z.string().optional(),
  /** As stated by the person. */
  gender: z.string().optional(),
  /** An address on the same host. */
  photo: z
    .string()
    .regex(
      /^\/(?![/\\])/,
      'is not an address on this host: it starts with one slash, such as /photos/ann.jpg',
    )
    .optional(),
  photoAlt: z.string().optional(),
  /** Empty for online only. */
  locations: z.array(locationSchema),
  modes: z.array(z.enum(['in-person', 'online', 'telephone'])).min(1),
  /** Issue ids or labels. */
  issues: names.min(1),
  modalities: names,
  /** English names of languages. */
  languages: names,
  fee: feeSchema.optional(),
  registrations: z.array(registrationSchema),
  takingNewClients: z.strictObject({ value: z.boolean(), checkedOn: isoDateSchema }).optional(),
  /** The next free first meeting; null where there is none. */
  nextAvailable: z.strictObject({ start: localDateTimeSchema, checkedOn: isoDateSchema }).nullish(),
  contact: z
    .strictObject({
      email: z.email().optional(),
      telephone: z.string().optional(),
      website: webAddressSchema.optional(),
    })
    .refine((c) => c.email ?? c.telephone ?? c.website, 'needs at least one of email, telephone, website'),
  /** Plain text, shown escaped. */
  bio: z.string(),
})

/** The export without its people: what holds for all of them. */
export const exportHeaderSchema = z.strictObject({
  format: z.literal('undercurrent-therapists/1'),
  /** True: every person is fictional, and the site says so wherever one appears. */
  sample: z.boolean(),
  exportedAt: z.iso.datetime({ offset: true, error: 'is not a date and time with a zone' }),
  /** IANA zone of local times. */
  timeZone: z
    .string()
    .min(1, { abort: true })
    .refine(isTimeZone, 'is not a time zone: write a name such as Europe/London'),
  /** Who made it. */
  source: z.string(),
})

/** A whole export file. What was checked was checked before it was made; a day more is left for other time zones. */
export const therapistExportSchema = exportHeaderSchema
  .extend({ therapists: z.array(therapistSchema).min(1) })
  .superRefine(({ exportedAt, therapists }, context) => {
    const latest = Date.parse(exportedAt) + DAY
    for (const [at, person] of therapists.entries())
      for (const { path, day } of checkedDays(person))
        if (Date.parse(day) > latest)
          context.addIssue({
            ...{ code: 'custom', path: ['therapists', at, ...path] },
            message: `is ${day}, but the export was made before that, on ${exportedAt.slice(0, 10)}`,
            params: { mend: 'Write the day on which it was checked, or mend exportedAt.' },
          })
  })

export type Therapist = z.output<typeof therapistSchema>
export type ExportHeader = z.output<typeof exportHeaderSchema>
export type TherapistExport = z.output<typeof therapistExportSchema>

/** The days on which something about a person was checked, each with where it stands. */
function checkedDays(person: Therapist): { path: PropertyKey[]; day: string }[] {
  const { fee, takingNewClients, nextAvailable, registrations } = person
  const single = Object.entries({ fee, takingNewClients, nextAvailable }).flatMap(([key, fact]) =>
    fact ? [{ path: [key, 'checkedOn'], day: fact.checkedOn }] : [],
  )
  const several = registrations.map(({ checkedOn }, at) => ({
    ...{ path: ['registrations', at, 'checkedOn'], day: checkedOn },
  }))
  return [...single, ...several]
}

/** Whether clocks can be set to a zone. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name })
    return true
  } catch {
    return false
  }
}
