import { describe, expect, test } from 'vitest'
import {
  exportHeaderSchema,
  therapistExportSchema,
  therapistSchema,
  type Therapist,
} from '~/schemas/therapist'
import { makeHeader, makePlace, makeTherapist } from '../../fixtures/make'

/** What the schema says about a record, as `path: message`. */
function faults(overrides: Partial<Therapist>): string[] {
  const issues = therapistSchema.safeParse(makeTherapist(overrides)).error?.issues ?? []
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('A record of the export', () => {
  test('Only what is always known must be there', () => {
    const {
      pronouns: _p,
      gender: _g,
      fee: _f,
      takingNewClients: _t,
      nextAvailable: _n,
      ...record
    } = makeTherapist()
    expect(therapistSchema.safeParse(record).error).toBeUndefined()
  })

  test('No next free time may be said with null', () => {
    expect(faults({ nextAvailable: null })).toEqual([])
  })

  test('Someone who works only online has no place', () => {
    expect(faults({ locations: [], modes: ['online'] })).toEqual([])
  })

  test.each(['T0001', 'a b', 'zoë', ''])('The id “%s” is refused', (id) => {
    expect(faults({ id })).toEqual(['id: is not an id: use small letters, digits and hyphens'])
  })

  test('A name of spaces alone is refused', () => {
    expect(faults({ name: '   ' })).toHaveLength(1)
  })

  test('Spaces around a name are dropped', () => {
    expect(therapistSchema.parse(makeTherapist({ name: ' Ann Example ' })).name).toBe('Ann Example')
  })

  test('Nobody works in no way at all, or with nothing', () => {
    expect(faults({ modes: [] })).toHaveLength(1)
    expect(faults({ issues: [] })).toHaveLength(1)
  })

  test('A fee has its lower end first', () => {
    const fee = { min: 80, max: 60, currency: 'GBP', per: 'session' as const, checkedOn: '2026-11-10' }
    expect(faults({ fee })).toEqual(['fee: has a min above its max'])
  })

  test('A fee is in whole units of a currency with a code', () => {
    const fee = { min: 60.5, max: 60.5, currency: '£', per: 'session' as const, checkedOn: '2026-11-10' }
    expect(faults({ fee })).toContain('fee.currency: is not a currency code such as GBP')
    expect(faults({ fee })).toHaveLength(3)
  })

  test('Someone who gives no way to be reached is refused', () => {
    expect(faults({ contact: {} })).toEqual(['contact: needs at least one of email, telephone, website'])
  })

  test.each([
    { email: 'ann@example.org' },
    { telephone: '01632 960145' },
    { website: 'https://example.org/' },
  ])('One way to be reached is enough: %o', (contact) => expect(faults({ contact })).toEqual([]))

  test('An address that would run code is no website', () => {
    expect(faults({ contact: { website: 'javascript:alert(1)' } })).toEqual([
      'contact.website: is not a web address: write it as https://example.org/page',
    ])
  })

  test.each([
    'https://elsewhere.example/ann.jpg',
    '//elsewhere.example/ann.jpg',
    '/\\elsewhere.example',
    '\\/a',
  ])('A photograph lies on the same host, so “%s” is refused', (photo) => {
    expect(faults({ photo })).toEqual([
      'photo: is not an address on this host: it starts with one slash, such as /photos/ann.jpg',
    ])
  })

  test('An address that starts with one slash is a photograph’s', () => {
    expect(faults({ photo: '/photos/ann.jpg' })).toEqual([])
    expect(faults({ photo: '/' })).toEqual([])
  })

  test('A place is no finer than an outward postcode', () => {
    expect(faults({ locations: [{ ...makePlace('Bristol'), postcodeDistrict: 'BS1' }] })).toEqual([])
    expect(faults({ locations: [{ ...makePlace('Bristol'), postcodeDistrict: 'BS1 4ST' }] })).toHaveLength(1)
  })

  test('A place is on the earth', () => {
    expect(faults({ locations: [{ town: 'Nowhere', lat: 91, lon: -181 }] })).toHaveLength(2)
  })
})

describe('A register number', () => {
  test('HCPC numbers are checked by their pattern', () => {
    const registrations = [{ body: 'HCPC', number: '12345', checkedOn: '2026-11-10' }]
    expect(faults({ registrations })).toEqual([
      'registrations.0.number: is not an HCPC number: two or three capital letters and digits, such as PYL012345',
    ])
    expect(
      faults({ registrations: [{ body: 'HCPC', number: 'PYL012345', checkedOn: '2026-11-10' }] }),
    ).toEqual([])
  })

  test('Numbers of other registers are kept as they are', () => {
    const registrations = [{ body: 'BACP', number: 'member 12/345', checkedOn: '2026-11-10' }]
    expect(faults({ registrations })).toEqual([])
  })

  test('A register may be named without a number', () => {
    expect(faults({ registrations: [{ body: 'HCPC', checkedOn: '2026-11-10' }] })).toEqual([])
  })
})

describe('A whole export', () => {
  test('An export of another format is refused', () => {
    const header = makeHeader({ format: 'undercurrent-therapists/2' as never })
    expect(exportHeaderSchema.safeParse(header).success).toBe(false)
  })

  test('The time of export has a zone', () => {
    const [issue] =
      exportHeaderSchema.safeParse(makeHeader({ exportedAt: '2026-11-22T06:00:00' })).error?.issues ?? []
    expect(issue?.message).toBe('is not a date and time with a zone')
    expect(
      exportHeaderSchema.safeParse(makeHeader({ exportedAt: '2026-11-22T06:00:00+01:00' })).success,
    ).toBe(true)
  })

  test('The time zone is one that clocks can be set to', () => {
    const said = (timeZone: string) =>
      exportHeaderSchema.safeParse(makeHeader({ timeZone })).error?.issues[0]?.message
    expect(said('Europe/Atlantis')).toBe('is not a time zone: write a name such as Europe/London')
    expect(said('Europe/London')).toBeUndefined()
  })

  test('An export without anybody is refused', () => {
    expect(therapistExportSchema.safeParse({ ...makeHeader(), therapists: [] }).success).toBe(false)
  })

  test('It must say whether it is a sample', () => {
    const { sample: _, ...header } = makeHeader()
    expect(exportHeaderSchema.safeParse(header).error?.issues.map(({ path }) => path)).toEqual([['sample']])
  })
})
