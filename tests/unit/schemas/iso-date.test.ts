import { describe, expect, test } from 'vitest'
import { isoDateSchema, localDateTimeSchema } from '~/schemas/iso-date'

describe('A day', () => {
  test('A day written as text stays as it is', () => {
    expect(isoDateSchema.parse('2026-11-22')).toBe('2026-11-22')
  })

  test('A day that YAML read as a Date leaves as text', () => {
    expect(isoDateSchema.parse(new Date('2026-11-22'))).toBe('2026-11-22')
  })

  test('29 February exists in leap years', () => {
    expect(isoDateSchema.safeParse('2028-02-29').success).toBe(true)
  })

  test.each(['2026-02-29', '2026-13-01', '2026-11-31', '22/11/2026', '2026-1-2', 'soon', '', 20261122, null])(
    '%j is refused, with the way to write it',
    (wrong) => {
      const [issue] = isoDateSchema.safeParse(wrong).error?.issues ?? []
      expect(issue?.message).toBe('is not a date: write it as YYYY-MM-DD, such as 2026-11-22')
    },
  )
})

describe('A local date and time', () => {
  test('It has no zone and no seconds', () => {
    expect(localDateTimeSchema.parse('2026-11-24T18:00')).toBe('2026-11-24T18:00')
  })

  test.each([
    '2026-11-24T18:00Z',
    '2026-11-24T18:00+01:00',
    '2026-11-24T18:00:00',
    '2026-11-24',
    '2026-02-30T10:00',
    '2026-11-24T24:30',
  ])('%s is refused, with the way to write it', (wrong) => {
    const [issue] = localDateTimeSchema.safeParse(wrong).error?.issues ?? []
    expect(issue?.message).toContain('write it as YYYY-MM-DDTHH:MM')
  })
})
