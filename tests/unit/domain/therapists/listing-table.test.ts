import { describe, expect, test } from 'vitest'
import { People } from '~/domain/finder/people'
import { sortListings, SORTS } from '~/domain/finder/rank'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { readPart } from '~/domain/therapists/check-finder-file'
import { toListing, type Listing } from '~/domain/therapists/listing'
import { ListingTable } from '~/domain/therapists/listing-table'
import { encodeListings, type EncodeOptions } from '~/domain/therapists/make-finder-file'
import { makeSampleExport } from '../../../../scripts/sample/sample-export'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace, makeTherapist } from '../../../fixtures/make'

const SAMPLE = makeSampleExport({ seed: 'columns', on: '2026-11-22' }, 300)
const TOWNS = [
  { town: 'Bath', lat: 51.38, lon: -2.36 },
  { town: 'Bristol', lat: 51.45, lon: -2.58 },
]

/** What arrives of some listings: sets have no order. */
function arrive(listings: readonly Listing[], options: EncodeOptions = {}): Listing[] {
  const { file, parts } = encodeListings(listings, options)
  const table = new ListingTable(JSON.parse(JSON.stringify(file)), options.gazetteer ?? [])
  for (const [at, part] of parts.entries()) table.add(readPart(JSON.parse(JSON.stringify(part))), at)
  return Array.from({ length: table.size }, (_, row) => table.listing(row))
}

const sorted = (listing: Listing): Listing => ({
  ...listing,
  modes: [...new Set(listing.modes)].sort(),
  ...{ issues: [...listing.issues].sort(), modalities: [...listing.modalities].sort() },
  ...{ languages: [...listing.languages].sort(), registers: [...new Set(listing.registers)].sort() },
})

const ODD: Parameters<typeof makeTherapist>[0][] = [
  { fee: undefined, takingNewClients: undefined, nextAvailable: null, gender: undefined },
  { locations: [], modes: ['in-person'], name: 'Ngũgĩ' },
  { locations: [makePlace('Bath'), makePlace('Cardiff'), makePlace('Bristol')], modes: ['telephone'] },
  { locations: [{ ...makePlace('Bath'), stepFree: false, postcodeDistrict: 'BA1' }], languages: [] },
  { name: 'Dr José Müller-Łuczak', gender: 'agender', languages: ['Português', 'A|B'], modalities: [] },
  { name: 'Dr  Two Spaces' },
  { name: 'Dr' },
  { name: '王 小明 3rd', title: 'a | b', registrations: [] },
  {
    fee: { min: 0, max: 250, currency: 'EUR', per: 'session', slidingScale: false, checkedOn: '2020-01-01' },
  },
  { takingNewClients: { value: false, checkedOn: '2026-01-01' } },
]

describe('People in columns', () => {
  test.each(ODD.map((odd, at) => [at, odd] as const))(
    'Somebody odd arrives as they were sent: %i',
    (at, odd) => {
      const listings = [
        makeListing(),
        toListing(makeTherapist({ id: `odd-${at}`, ...odd })),
        makeListing({ id: 'z9' }),
      ]
      expect(arrive(listings).map(sorted)).toEqual(listings.map(sorted))
      expect(arrive(listings, { gazetteer: TOWNS }).map(sorted)).toEqual(listings.map(sorted))
    },
  )

  test.each([
    [['7', '12', '4294967303', '4294967308', '5000000000']],
    [['t1', 't2', 't4294967297', 't5000000000']],
    [['a2147483646', 'a2147483647', 'a2147483648']],
    [['b1', 'b2147483647']],
    [['c007', 'c008', 'c2147483647']],
  ])('Ids with numbers of any size arrive as they were sent: %j', (ids) => {
    const listings = ids.map((id) => makeListing({ id }))
    expect(arrive(listings).map(({ id }) => id)).toEqual(ids)
  })

  test('The whole sample arrives as it was sent, more values than fit into bits included', () => {
    const { therapists } = SAMPLE
    const listings = therapists.map(toListing)
    expect(arrive(listings).map(sorted)).toEqual(listings.map(sorted))
    const many = listings.map((listing, at) => ({
      ...listing,
      languages: [`Language ${at % 90}`, 'English'],
    }))
    expect(arrive(many).map(sorted)).toEqual(many.map(sorted))
  })

  test('In parts everybody arrives once, those without a room first', () => {
    const listings = SAMPLE.therapists.map(toListing)
    const arrived = arrive(listings, { many: 10 })
    expect(arrived.map(({ id }) => id).sort()).toEqual(listings.map(({ id }) => id).sort())
    const byId = new Map(listings.map((listing) => [listing.id, sorted(listing)]))
    for (const listing of arrived) expect(sorted(listing)).toEqual(byId.get(listing.id))
    expect(arrived[0]?.places).toEqual([])
  })

  test('A crowded region comes county by county, each with its own towns', () => {
    const rooms = [
      ...[{ town: 'Leeds', county: 'West Yorkshire', region: 'Yorkshire', lat: 53.8, lon: -1.55 }],
      ...[{ town: 'York', county: 'North Yorkshire', region: 'Yorkshire', lat: 53.96, lon: -1.08 }],
      ...[{ town: 'Cardiff', county: 'Cardiff', region: 'Wales', lat: 51.48, lon: -3.18 }],
    ]
    const listings = rooms.map((room) => makeListing({ id: room.town, locations: [room] }))
    const partsOf = (crowded: number) => {
      const { file } = encodeListings(listings, { many: 1, crowded })
      const of = new ListingTable(file, []).placeParts
      return [file.parts.map(({ name }) => name), new Set(of).size]
    }
    expect(partsOf(1)).toEqual([
      ['anywhere', 'Yorkshire, West Yorkshire', 'Yorkshire, North Yorkshire', 'Wales'],
      3,
    ])
    expect(partsOf(2)).toEqual([['anywhere', 'Yorkshire', 'Wales'], 2])
    expect(arrive(listings, { many: 1, crowded: 1 }).map(({ id }) => id)).toEqual([
      'Leeds',
      'York',
      'Cardiff',
    ])
  })

  test('A row is found by its id', () => {
    const table = new People([makeListing({ id: 'a' }), makeListing({ id: 'b' })]).table
    expect([table.rowOf('b'), table.rowOf('c')]).toEqual([1, -1])
  })

  test('The order from columns is the order from listings', () => {
    const listings = SAMPLE.therapists.map(toListing)
    const now = '2026-11-22T12:00'
    const data = makeFinderData(listings, [])
    for (const sort of SORTS.filter((each) => each !== 'near' && each !== 'fit'))
      expect(find(data, { ...NOTHING_ASKED, sort }, now, 50).results.map(({ id }) => id)).toEqual(
        sortListings(listings, sort, now)
          .slice(0, 50)
          .map(({ id }) => id),
      )
  })
})

describe('A file that is not as it should be', () => {
  const { file } = encodeListings([makeListing(), makeListing({ id: 'b', locations: [] })])
  const text = JSON.stringify(file)
  const read = (value: unknown) => () => new ListingTable(value, [])

  test('is refused where it is something else', () => {
    for (const value of [null, [], {}, 'x', { format: file.format }, { ...file, format: 'other/1' }])
      expect(read(value)).toThrow()
  })

  test('is refused where anything is missing', () => {
    for (const key of ['people', 'tables', 'parts', 'part'])
      expect(read({ ...file, [key]: undefined }), key).toThrow()
    expect(read({ ...file, people: 3 })).toThrow(/other people/)
  })

  test('is refused where a column is short, has a strange sign or a code without a meaning', () => {
    const { part } = file
    if (!part) throw new Error('One part stands in the file')
    for (const at of part.singles.keys()) {
      const broken = (column: string) => ({
        ...file,
        part: { ...part, singles: part.singles.map((each, other) => (other === at ? column : each)) },
      })
      expect(read(broken(`${part.singles[at]}A`)), `column ${at}`).toThrow()
      if (part.singles[at])
        expect(read(broken('_'.repeat(part.singles[at].length))), `column ${at}`).toThrow()
      if (part.singles[at])
        expect(read(broken('é'.repeat(part.singles[at].length))), `column ${at}`).toThrow()
    }
  })

  test('never makes a list of people who are not there, wherever it is cut or changed', () => {
    for (let at = 0; at < text.length; at += 7) {
      const changed = `${text.slice(0, at)}0${text.slice(at + 1)}`
      let value: unknown
      try {
        value = JSON.parse(changed)
      } catch {
        continue
      }
      try {
        const table = new ListingTable(value, [])
        for (let row = 0; row < table.size; row++) expect(() => table.listing(row)).not.toThrow()
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    }
  })
})
