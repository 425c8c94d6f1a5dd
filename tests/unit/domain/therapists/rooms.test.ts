import { describe, expect, test } from 'vitest'
import { nearRooms, onlineListings, placeRooms, roomsByRegion } from '~/domain/therapists/rooms'
import { makeListing, makePlace } from '../../../fixtures/make'

const inTowns = (id: string, ...places: ReturnType<typeof makePlace>[]) =>
  makeListing({ id, locations: places })
const bangor = (county: string, lat: number, lon: number) => ({ town: 'Bangor', county, lat, lon })

describe('Lists by place', () => {
  test('A town holds those who see people there, in the order given', () => {
    const rooms = placeRooms([
      inTowns('b', makePlace('Bath')),
      inTowns('a', makePlace('Bristol'), makePlace('Bath')),
      inTowns('c'),
    ])
    expect(rooms.map(({ name, address, listings }) => [name, address, listings.map(({ id }) => id)])).toEqual(
      [
        ['Bath', '/therapists/in/bath/', ['b', 'a']],
        ['Bristol', '/therapists/in/bristol/', ['a']],
      ],
    )
  })

  test('Two rooms in one town are one person', () => {
    const [room] = placeRooms([inTowns('a', makePlace('Bath'), makePlace('Bath'))])
    expect(room?.listings).toHaveLength(1)
  })

  test('Two towns of one name have an address each, with their county', () => {
    const rooms = placeRooms([
      inTowns('a', bangor('Gwynedd', 53.23, -4.13)),
      inTowns('b', bangor('County Down', 54.66, -5.67)),
    ])
    expect(rooms.map(({ name, address }) => [name, address])).toEqual([
      ['Bangor, County Down', '/therapists/in/bangor-county-down/'],
      ['Bangor, Gwynedd', '/therapists/in/bangor-gwynedd/'],
    ])
  })

  test('Names that come to one address are kept apart', () => {
    const place = (town: string) => ({ ...makePlace('Bath'), town })
    const rooms = placeRooms([
      inTowns('a', place('St Ives')),
      inTowns('b', place('St. Ives')),
      inTowns('c', place('東京')),
    ])
    expect(rooms.map(({ address }) => address).sort()).toEqual([
      '/therapists/in/st-ives-no-2/',
      '/therapists/in/st-ives/',
      '/therapists/in/town/',
    ])
  })
})

test('Neighbours are the nearest towns first, with miles and how many are there, and none far away', () => {
  const rooms = placeRooms([
    inTowns('a', makePlace('Bristol')),
    inTowns('b', makePlace('Bath')),
    inTowns('c', makePlace('Cardiff')),
    inTowns('d', makePlace('Manchester')),
  ])
  const bristol = rooms.find(({ name }) => name === 'Bristol')
  expect(bristol && nearRooms(bristol, rooms)).toEqual([
    { name: 'Bath', address: '/therapists/in/bath/', count: 1, miles: 12 },
    { name: 'Cardiff', address: '/therapists/in/cardiff/', count: 1, miles: 25 },
  ])
})

test('Towns by region, those without a region last', () => {
  const place = (town: string, region?: string) => ({ ...makePlace(town), ...(region ? { region } : {}) })
  const rooms = placeRooms([
    inTowns('a', place('Manchester')),
    inTowns('b', place('Cardiff', 'Wales')),
    inTowns('c', place('Bath', 'South West')),
    inTowns('d', place('Bristol', 'South West')),
  ])
  expect(roomsByRegion(rooms).map(({ region, rooms: own }) => [region, own.map(({ name }) => name)])).toEqual(
    [
      ['South West', ['Bath', 'Bristol']],
      ['Wales', ['Cardiff']],
      ['Elsewhere', ['Manchester']],
    ],
  )
})

test('Those who work online', () => {
  const listings = [
    makeListing({ id: 'a', modes: ['online'] }),
    makeListing({ id: 'b', modes: ['telephone'] }),
  ]
  expect(onlineListings(listings).map(({ id }) => id)).toEqual(['a'])
})
