import { describe, expect, test } from 'vitest'
import { findFarPlaces } from '~/domain/therapists/far-places'
import { makePlace, makeTherapist } from '../../../fixtures/make'

const TOWNS = new Map([
  ['London', [{ lat: 51.51, lon: -0.13 }]],
  ['Cambridge', [{ lat: 52.2, lon: 0.12 }]],
  ['St Ives', [{ lat: 50.21, lon: -5.48 }]],
  [
    'Richmond',
    [
      { lat: 51.46, lon: -0.3 },
      { lat: 54.4, lon: -1.74 },
    ],
  ],
])

/** What is said of people with these places. */
function far(...places: { town: string; lat: number; lon: number; county?: string }[]) {
  return findFarPlaces(
    places.map((place) => makeTherapist({ locations: [place] })),
    TOWNS,
  )
}

describe('A place far from its town', () => {
  test.each([
    ['0, 0', { lat: 0, lon: 0 }],
    ['a degree mistyped', { lat: 15.51, lon: -0.13 }],
    ['a sign lost', { lat: 51.51, lon: 1.3 }],
  ])('is found: %s', (_, at) => {
    expect(far({ town: 'London', ...at })).toMatchObject([
      { path: [0, 'locations', 0], town: 'London', isSwapped: false },
    ])
  })

  test('with latitude and longitude swapped is known as such, whatever the case of the town', () => {
    const [found] = far({ town: 'london ', lat: -0.13, lon: 51.51 })
    expect(found?.isSwapped).toBe(true)
    expect(found?.km).toBeGreaterThan(5000)
  })

  test('is none where any town of that name is near', () => {
    expect(
      far({ town: 'Richmond', lat: 54.41, lon: -1.7 }, { town: 'Richmond', lat: 51.45, lon: -0.31 }),
    ).toEqual([])
  })

  test('is none where the town is not known', () => {
    expect(far({ town: 'Thurso', lat: 58.6, lon: -3.5 }, { town: 'Paris', lat: 48.9, lon: 2.3 })).toEqual([])
  })

  test('is none where another town of its county is near: it is a namesake', () => {
    const stIves = { town: 'St Ives', county: 'Cambridgeshire', lat: 52.33, lon: -0.07 }
    expect(far(stIves)).toHaveLength(1)
    expect(far(stIves, { ...stIves, county: '' })).toHaveLength(2)
    expect(far(stIves, { town: 'Cambridge', county: 'Cambridgeshire', lat: 52.2, lon: 0.12 })).toEqual([])
  })

  test('is not looked for in records that cannot be read', () => {
    const odd = [{}, { locations: 7 }, { locations: [null, {}, { town: 'London', lat: '0', lon: 0 }] }]
    expect(findFarPlaces(odd, TOWNS)).toEqual([])
    expect(findFarPlaces([makeTherapist({ locations: [makePlace('London')] })], new Map())).toEqual([])
  })
})
