import { z } from 'astro/zod'

/** A calendar day as `YYYY-MM-DD`. YAML may hand it over as a Date; it leaves as text. Refuses days that do not exist. */
export const isoDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a date: write it as YYYY-MM-DD, such as 2026-11-22'),
)

const NOT_LOCAL = 'is not a local date and time: write it as YYYY-MM-DDTHH:MM, such as 2026-11-22T18:00'

/** A local date and time without zone, `YYYY-MM-DDTHH:MM`. Zod's `local` still takes a Z: 6 pm UTC is not 6 pm here. */
export const localDateTimeSchema = z.iso
  .datetime({ local: true, precision: -1, error: NOT_LOCAL })
  .refine((value) => !value.endsWith('Z'), NOT_LOCAL)
