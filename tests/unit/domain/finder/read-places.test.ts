import { expect, test } from 'vitest'
import { joinPlaces, readPlaces, shortTownNames } from '~/domain/finder/read-places'
import { LARGER_PLACES, SMALLER_PLACES } from '~/domain/finder/words/british-places'

test('Places are read from south to north, in hundredths of a degree', () => {
  const places = readPlaces('Truro+5026-505;Ely+214=26;Ware-3')
  expect([...places]).toEqual([
    ['Truro', [{ lat: 50.26, lon: -5.05 }]],
    ['Ely', [{ lat: 52.4, lon: 0.26 }]],
    ['Ware', [{ lat: 52.4, lon: -0.03 }]],
  ])
})

test('Hyphens in a name are part of it', () => {
  expect([...readPlaces('Stoke-on-Trent+5300-218').keys()]).toEqual(['Stoke-on-Trent'])
})

test('Every place that is shipped lies in the United Kingdom', () => {
  const points = [LARGER_PLACES, SMALLER_PLACES].flatMap((text) => [...readPlaces(text).values()].flat())
  expect(points.length).toBeGreaterThan(1000)
  for (const { lat, lon } of points) {
    expect(lat > 49 && lat < 61).toBe(true)
    expect(lon > -8.7 && lon < 2).toBe(true)
  }
})

test.each([
  ['Stoke-on-Trent', 'Stoke'],
  ['Leamington Spa', 'Leamington'],
  ['Great Yarmouth', 'Yarmouth'],
  ['St Albans', 'Saint Albans'],
  ['Bangor, Gwynedd', 'Bangor'],
])('%s is also %s', (town, short) => expect(shortTownNames(town)).toContain(short))

test('Places are written as they are read, and those that are known already are left out', () => {
  const text = 'Truro+5026-505;Ely+214=26;Ware-3'
  expect(joinPlaces([text], new Set())).toBe('Truro+5026-505;Ware+214-3;Ely=26')
  expect([...readPlaces(joinPlaces(['Ely+5240=26', text], new Set(['Truro']))).keys()].sort()).toEqual([
    'Ely',
    'Ware',
  ])
})
