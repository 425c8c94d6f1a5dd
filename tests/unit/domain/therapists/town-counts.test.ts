import { describe, expect, test } from 'vitest'
import { countRegions, countTowns } from '~/domain/therapists/town-counts'
import { makePlace, makeTherapist } from '../../../fixtures/make'

const place = (town: string, region?: string) => ({ ...makePlace(town), ...(region ? { region } : {}) })
const people = (...locations: ReturnType<typeof place>[][]) =>
  locations.map((rooms) => makeTherapist({ locations: rooms }))

describe('Therapists by town', () => {
  test('The town with most comes first, and equals from A to Z', () => {
    const towns = countTowns(
      people([place('Bath')], [place('Bristol')], [place('Cardiff')], [place('Bristol')]),
    )
    expect(towns.map(({ town, count }) => `${town} ${count}`)).toEqual(['Bristol 2', 'Bath 1', 'Cardiff 1'])
  })

  test('Towns of one name in two regions stay apart', () => {
    const towns = countTowns(people([place('Bangor', 'Wales')], [place('Bangor', 'Northern Ireland')]))
    expect(towns.map(({ region }) => region).sort()).toEqual(['Northern Ireland', 'Wales'])
  })

  test('Someone with two rooms in one town is one person there', () => {
    expect(countTowns(people([place('Bath'), place('Bath')]))[0]?.count).toBe(1)
  })

  test('Someone who works only online is in no town', () => {
    expect(countTowns(people([]))).toEqual([])
  })
})

describe('Therapists by region', () => {
  test('Towns of a region are added up, most first', () => {
    const towns = countTowns(
      people([place('Cardiff', 'Wales')], [place('Bath', 'South West')], [place('Bristol', 'South West')]),
    )
    expect(countRegions(towns)).toEqual([
      { region: 'South West', count: 2 },
      { region: 'Wales', count: 1 },
    ])
  })

  test('A town whose region is not known is left out', () => {
    expect(countRegions(countTowns(people([place('Bath')])))).toEqual([])
  })
})
