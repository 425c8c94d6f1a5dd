import { describe, expect, test } from 'vitest'
import { csvToRecord } from '~/domain/therapists/csv/csv-to-record'
import { therapistSchema } from '~/schemas/therapist'

const row = (cells: Record<string, string>) => csvToRecord(new Map(Object.entries(cells)))

const GOOD = {
  ...{
    id: 't1',
    name: 'Ann Example',
    title: 'Counsellor',
    modes: 'in-person; online',
    issues: 'grief;Depression',
  },
  ...{ languages: 'English; Welsh', town: 'Leeds', lat: '53.8', lon: '-1.55', step_free: 'yes' },
  ...{
    town_3: 'Bath',
    lat_3: '51.38',
    lon_3: '-2.36',
    fee_min: '50',
    fee_max: '60',
    fee_checked_on: '2026-11-20',
  },
  ...{
    register: 'HCPC',
    register_number: 'PYL012345',
    register_checked_on: '2026-11-20',
    email: 'ann@example.org',
  },
}

describe('A row', () => {
  test('It becomes a record that the schema takes', () => {
    const record = therapistSchema.parse(row(GOOD).record)
    expect(record).toMatchObject({
      ...{ modes: ['in-person', 'online'], issues: ['grief', 'Depression'], languages: ['English', 'Welsh'] },
      fee: { min: 50, max: 60, currency: 'GBP', per: 'session' },
      registrations: [{ body: 'HCPC', number: 'PYL012345' }],
    })
    expect(record.locations.map(({ town, stepFree }) => [town, stepFree])).toEqual([
      ['Leeds', true],
      ['Bath', undefined],
    ])
  })

  test('What is empty is not there', () => {
    const { record } = row({
      ...GOOD,
      fee_min: '',
      fee_max: '',
      fee_checked_on: '',
      town: '',
      lat: '',
      lon: '',
      step_free: '',
    })
    expect(record).not.toHaveProperty('fee')
    expect(record['locations']).toHaveLength(1)
  })

  test('“none” says that there is no free time', () => {
    expect(row({ ...GOOD, next_available: 'none' }).record['nextAvailable']).toBeNull()
  })
})

describe('A part of a record leads back to its column', () => {
  test.each<[(string | number)[], string]>([
    [['name'], 'name'],
    [['fee', 'min'], 'fee_min'],
    [['fee'], 'fee_min'],
    [['locations', 0, 'lat'], 'lat'],
    [['locations', 1, 'lat'], 'lat_3'],
    [['registrations', 0, 'number'], 'register_number'],
    [['issues', 1], 'issues'],
    [['contact'], 'email'],
  ])('%j → %s', (path, name) => {
    expect(row(GOOD).columnOf(path)).toBe(name)
  })
})
