import { describe, expect, test } from 'vitest'
import { encodeListings } from '~/domain/therapists/make-finder-file'
import { ListingTable } from '~/domain/therapists/listing-table'
import { MOST_PARTS, type Place } from '~/domain/therapists/place-table'
import { ELSEWHERE, planParts } from '~/domain/therapists/plan-parts'
import { makeListing } from '../../../fixtures/make'

describe('Which part of a large list a place belongs to', () => {
  test('A region is one part until a search in it would wait for too many people', () => {
    const homes = [
      ...repeat(place('Leeds', 'West Yorkshire', 'Yorkshire'), 3),
      place('York', 'North Yorkshire', 'Yorkshire'),
    ]
    expect(partsOf(homes, 4)).toEqual(['Yorkshire'])
    expect(partsOf(homes, 3)).toEqual(['Yorkshire, West Yorkshire', 'Yorkshire, North Yorkshire'])
  })

  test('Two towns of one name are waited for together, and the larger region gives way first', () => {
    const homes = [
      ...repeat(place('Penzance', 'Cornwall', 'South West'), 4),
      ...[place('St Ives', 'Cornwall', 'South West'), place('Bath', 'Somerset', 'South West')],
      ...[place('St Ives', 'Cambridgeshire', 'East'), place('Luton', 'Bedfordshire', 'East')],
    ]
    expect(partsOf(homes, 8)).toEqual(['South West', 'East'])
    expect(partsOf(homes, 7)).toEqual(['South West, Cornwall', 'South West, Somerset', 'East'])
    expect(partsOf(homes, 6)).toEqual([
      ...['South West, Cornwall', 'South West, Somerset'],
      ...['East, Cambridgeshire', 'East, Bedfordshire'],
    ])
  })

  test('A region of one county, or of none, stays whole however crowded it is', () => {
    const homes = [
      ...repeat(place('Camden', 'Greater London', 'London'), 9),
      ...repeat(place('Here', '', 'Isles'), 9),
    ]
    expect(partsOf(homes, 1)).toEqual(['London', 'Isles'])
  })

  test('Counties stay together where they would be more parts than a list can have', () => {
    const homes = range(8).flatMap((region) =>
      range(20).flatMap((county) =>
        repeat(place(`Town ${region}.${county}`, `County ${county}`, `Region ${region}`), 9 - region),
      ),
    )
    const parts = partsOf(homes, 1)
    // Eight regions, of which the two largest come by county; a third would be 19 parts more.
    expect(
      parts.filter((part) => part.startsWith('Region 0, ') || part.startsWith('Region 1, ')),
    ).toHaveLength(40)
    expect(parts.slice(40)).toEqual(range(6).map((at) => `Region ${at + 2}`))
  })

  test('Of more regions than parts the smallest are one, and nobody there comes with those anywhere', () => {
    const homes = range(100).flatMap((at) =>
      repeat(place(`Town ${at}`, 'County', `Region ${at}`), at === 99 ? 3 : 100 - at),
    )
    const listings = homes.map((location, at) => makeListing({ id: `person-${at}`, locations: [location] }))
    const { file } = encodeListings(listings, { many: 1, crowded: 1 })
    expect(file.parts).toHaveLength(MOST_PARTS)
    expect(file.parts[0]).toEqual({ name: 'anywhere', people: 0 })
    expect(file.parts.map(({ name }) => name)).toContain(ELSEWHERE)
    const { places, placeParts } = new ListingTable(file, [])
    const written = places.map(({ region = '' }, at) => [region, file.parts[placeParts[at] ?? 0]?.name])
    for (const [region, part] of written)
      expect(part).toBe(Number(region?.slice('Region '.length)) < MOST_PARTS - 2 ? region : ELSEWHERE)
  })
})

/** The names of the parts in the order in which homes name them. */
function partsOf(homes: readonly Place[], crowded: number): string[] {
  return [...new Set(homes.map(planParts(homes, crowded)))]
}

function place(town: string, county: string, region: string): Place {
  return { town, ...(county ? { county } : {}), region, lat: 52, lon: -1 }
}

function repeat<T>(value: T, times: number): T[] {
  return range(times).map(() => value)
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}
