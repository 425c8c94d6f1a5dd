import { describe, expect, test } from 'vitest'
import { recordFaults } from '~/domain/application/record-faults'
import { therapistSchema, type Therapist } from '~/schemas/therapist'
import { makePlace, makeTherapist } from '../../../fixtures/make'
import { makeChance, type Chance } from '../../../fixtures/random'

/** Values that are right, nearly right and wrong, by the kind of field they may stand in. */
const TEXTS = ['', ' ', 'Ann', 'Zoë O’Neil', '0', '<b>', 'a\nb', '  x ']
const EMAILS = [
  ...[
    '',
    'a',
    'a@b',
    'ann@example.org',
    'ann@example',
    '@example.org',
    'ann@@example.org',
    'ann.@example.org',
  ],
  ...['.ann@example.org', 'a..n@example.org', 'ann+x@ex-ample.co.uk', 'ann@-example.org', 'ann @example.org'],
  ...['ann@example.o', 'o’neil@example.org', "o'neil@example.org", 'ann@example.org ', 'ANN@EXAMPLE.ORG'],
]
const SITES = [
  ...['', 'example.org', 'https://example.org', 'http://example.org/a?b#c', 'https://', 'https:/example.org'],
  ...[
    'javascript:alert(1)',
    'ftp://example.org',
    'HTTPS://EXAMPLE.ORG',
    ' https://example.org ',
    'https:example.org',
  ],
  ...[
    'https://exa mple.org',
    'https://example',
    'http://[::1]',
    'http://[',
    'mailto:a@b.org',
    '//example.org',
  ],
]
const DAYS = [
  ...['', '2026-11-27', '2026-02-29', '2028-02-29', '2026-13-01', '2026-04-31', '2026-1-1', '26-01-01'],
  ...[
    '2026-11-27 ',
    '2026-11-27T10:00',
    '0000-01-01',
    '1900-02-29',
    '2000-02-29',
    'x',
    '2026-00-10',
    '2026-10-00',
  ],
]
const MOMENTS = [
  ...['2026-12-03T18:00', '2026-12-03T24:00', '2026-12-03T18:60', '2026-12-03T18:00:00', '2026-12-03', ''],
  ...[
    '2026-02-30T10:00',
    '2026-12-03T18:00Z',
    '2026-12-03 18:00',
    '2028-02-29T00:00',
    '2026-12-03T8:00',
    'x',
  ],
]
const NUMBERS = [0, 1, -1, 50, 60.5, NaN, Infinity, -0, 2 ** 53, 1e9]
const DEGREES = [0, 51.5, -90, 90, 90.01, -180, 180, 180.5, NaN, Infinity]
const HCPC = [
  'PYL012345',
  'PYL12345',
  'pyl012345',
  'P012345',
  'PY1234',
  'PYLX12345',
  'PYL1234567',
  '',
  '12345',
]
const DISTRICTS = ['LS2', 'SW1A', 'ls2', 'LS', 'LS2 9JT', '', 'EC1A', 'M1', 'ABC1', 'B33']

/** A record of the right kinds of values, each drawn from those above. */
function drawRecord(chance: Chance): Therapist {
  const maybe = <T>(values: readonly T[]) => (chance.int(0, 2) === 0 ? undefined : chance.pick(values))
  const day = () => (chance.int(0, 3) === 0 ? chance.pick(DAYS) : '2026-11-27')
  const some = <T>(draw: () => T) => Array.from({ length: chance.int(0, 2) }, draw)
  const record = {
    ...makeTherapist({ id: chance.pick(['t1', 'ann-example', '', 'A', 'ann example', 'é']) }),
    ...{ name: chance.pick(TEXTS), title: chance.pick(TEXTS), pronouns: maybe(TEXTS), gender: maybe(TEXTS) },
    locations: some(() => ({
      ...{ town: chance.pick(TEXTS), county: maybe(TEXTS), postcodeDistrict: maybe(DISTRICTS) },
      ...{ lat: chance.pick(DEGREES), lon: chance.pick(DEGREES), stepFree: maybe([true, false]) },
    })),
    modes: some(() => chance.pick(['in-person', 'online', 'telephone'] as const)),
    ...{ issues: some(() => chance.pick(TEXTS)), modalities: some(() => chance.pick(TEXTS)) },
    languages: some(() => chance.pick(TEXTS)),
    fee: maybe([
      {
        ...{
          min: chance.pick(NUMBERS),
          max: chance.pick(NUMBERS),
          currency: chance.pick(['GBP', 'EUR', 'gbp', '']),
        },
        ...{ per: 'session' as const, minutes: maybe(NUMBERS), slidingScale: maybe([true, false]) },
        ...{ concessions: maybe(TEXTS), checkedOn: day() },
      },
    ]),
    registrations: some(() => ({
      ...{
        body: chance.pick(['HCPC', 'BACP', '', ' ']),
        number: maybe(HCPC),
        url: maybe(SITES),
        checkedOn: day(),
      },
    })),
    takingNewClients: maybe([{ value: true, checkedOn: day() }]),
    nextAvailable: chance.pick([undefined, null, { start: chance.pick(MOMENTS), checkedOn: day() }]),
    contact: { email: maybe(EMAILS), telephone: maybe(TEXTS), website: maybe(SITES) },
    bio: chance.pick(TEXTS),
  }
  return record as Therapist
}

const schemaPaths = (record: Therapist): string[] => {
  const { error } = therapistSchema.safeParse(record)
  return [...new Set((error?.issues ?? []).map(({ path }) => path.join('.')))].sort()
}

/** Where the form shows it: an unknown town once, and a fee that is upside down beside its highest. */
const asShown = (paths: string[]) =>
  [...new Set(paths.map((path) => path.replace(/\.lon$/, '.lat').replace(/^fee$/, 'fee.max')))].sort()

/** The parts of a record that have a fault: a key, or one entry of a list. */
const partsOf = (paths: string[]) => [
  ...new Set(
    paths.map((path) => /^(locations|registrations|issues|modalities|languages)\.\d+|^\w+/.exec(path)?.[0]),
  ),
]

describe('The light check and the schema', () => {
  /** Zod leaves a rule over a whole part, such as min ≤ max, unasked where the part has another fault. */
  test('find faults in the same parts of 20,000 records, and the light check all that the schema finds', () => {
    const chance = makeChance(20261127)
    let sound = 0
    for (let run = 0; run < 20_000; run++) {
      const record = drawRecord(chance)
      const found = [...new Set(recordFaults(record).map(({ path }) => path.join('.')))].sort()
      const wanted = asShown(schemaPaths(record))
      if (wanted.length === 0) sound++
      expect(found, JSON.stringify(record)).toEqual(expect.arrayContaining(wanted))
      expect(partsOf(found), JSON.stringify(record)).toEqual(partsOf(wanted))
    }
    expect(sound).toBeGreaterThan(10)
  })

  test('agree on each value by itself, the rest being right', () => {
    const records = [
      ...EMAILS.map((email) => makeTherapist({ contact: { email } })),
      ...SITES.map((website) => makeTherapist({ contact: { website } })),
      ...MOMENTS.map((start) => makeTherapist({ nextAvailable: { start, checkedOn: '2026-11-27' } })),
      ...DAYS.map((checkedOn) => makeTherapist({ takingNewClients: { value: true, checkedOn } })),
      ...DISTRICTS.map((postcodeDistrict) =>
        makeTherapist({ locations: [{ ...makePlace('Bath'), postcodeDistrict }] }),
      ),
      ...HCPC.map((number) =>
        makeTherapist({ registrations: [{ body: 'HCPC', number, checkedOn: '2026-11-27' }] }),
      ),
    ]
    const verdicts = (isSound: (record: Therapist) => boolean) => records.map(isSound)
    expect(verdicts((record) => recordFaults(record).length === 0)).toEqual(
      verdicts((record) => therapistSchema.safeParse(record).success),
    )
  })

  test('find nothing wrong with a good record', () => {
    expect(recordFaults(makeTherapist())).toEqual([])
  })
})
