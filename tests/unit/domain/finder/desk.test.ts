import { describe, expect, test } from 'vitest'
import { partsFor } from '~/domain/finder/desk'
import { makeFinder } from '~/domain/finder/make-finder'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { readPart } from '~/domain/therapists/check-finder-file'
import { ListingTable } from '~/domain/therapists/listing-table'
import { encodeListings } from '~/domain/therapists/make-finder-file'
import { makeListing } from '../../../fixtures/make'

const ROOMS = [
  { town: 'London', region: 'London', lat: 51.51, lon: -0.13 },
  { town: 'Esher', region: 'South East', lat: 51.37, lon: -0.36 },
  { town: 'Leeds', region: 'Yorkshire', lat: 53.8, lon: -1.55 },
]
const listings = [
  makeListing({ id: 'anywhere', locations: [], modes: ['online'] }),
  ...ROOMS.map((room) => makeListing({ id: room.town, locations: [room] })),
]
const { file, parts } = encodeListings(listings, { many: 1 })
const table = new ListingTable(file, [])
const finder = makeFinder(makeVocabulary([]), table)

/** The regions that parts hold. */
const regionsOf = (wanted: readonly number[]) =>
  wanted.map((at) => ROOMS.find((_, room) => table.placeParts[room] === at)?.region ?? 'anywhere').sort()

const asked = (query: string, miles = '') => {
  const { first, next } = partsFor(finder, { ...NOTHING_ASKED, query, miles: miles as '' })
  return { first: regionsOf(first), next: regionsOf(next) }
}

describe('The parts of a large list that a search needs', () => {
  test('are those without a room, and the region of the town; others near enough come next', () => {
    expect(asked('london')).toEqual({ first: ['London', 'anywhere'], next: ['London', 'South East'] })
    expect(asked('leeds')).toEqual({ first: ['Yorkshire', 'anywhere'], next: ['Yorkshire'] })
  })

  test('are those without a room alone where no place was asked for', () => {
    expect(asked('evenings')).toEqual({ first: ['anywhere'], next: [] })
  })

  test('of a town where nobody works are those of whoever is nearest', () => {
    expect(asked('bradford').first).toEqual(['Yorkshire', 'anywhere'])
  })

  test('are none once everybody is there', () => {
    for (const [at, part] of parts.entries()) table.add(readPart(JSON.parse(JSON.stringify(part))), at)
    expect(asked('london')).toEqual({ first: [], next: [] })
  })
})
