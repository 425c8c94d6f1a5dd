import { z } from 'astro/zod'
import { isoDateSchema } from '~/schemas/iso-date'
import { webAddressSchema } from '~/schemas/web-address'

/** The four nations of the United Kingdom, in the order they are listed. */
export const nationSchema = z.enum(['england', 'scotland', 'wales', 'northern-ireland'])

/** One crisis line: whom to call, when it answers, and where we read it. */
export const crisisLineSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The service's own name. */
  name: z.string().min(1),
  /** The nations it serves. */
  nations: z.array(nationSchema).min(1),
  /** `any` distress, `abuse`, or `young` people only. */
  topic: z.enum(['any', 'abuse', 'young']),
  /** When to use it, as a short plain phrase. */
  for: z.string().min(1),
  /** Telephone: as printed, and as dialled (digits only). */
  call: z.strictObject({ display: z.string(), tel: z.string().regex(/^\+?\d+$/) }).optional(),
  /** Text message: as printed, the number, and the word to send where one is asked for. */
  text: z
    .strictObject({ display: z.string(), number: z.string().regex(/^\d+$/), body: z.string().optional() })
    .optional(),
  /** The service's own page. */
  web: webAddressSchema.optional(),
  /** When it answers, in plain words. */
  hours: z.string().min(1),
  /** What it costs, in plain words; left out where no source said. */
  cost: z.string().min(1).optional(),
  /** Where number and hours were read. */
  source: webAddressSchema,
  /** The day they were read. */
  checkedOn: isoDateSchema,
  /** Place in the list, lowest first. */
  order: z.number().int(),
})

/** `content/crisis-lines.json`: every line, and those left out with the reason. */
export const crisisLinesSchema = z.strictObject({
  checkedOn: isoDateSchema,
  lines: z.array(crisisLineSchema).min(1),
  /** Lines we know of but could not confirm, and why. */
  leftOut: z.array(z.strictObject({ name: z.string(), why: z.string() })).default([]),
})

export type Nation = z.output<typeof nationSchema>
export type CrisisLine = z.output<typeof crisisLineSchema>
export type CrisisLines = z.output<typeof crisisLinesSchema>
