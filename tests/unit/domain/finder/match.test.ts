import { describe, expect, test } from 'vitest'
import { distanceToTown, makeGazetteer, matchListings, NEARBY_KM } from '~/domain/finder/match'
import { makeListing, makePlace, makeWish } from '../../../fixtures/make'

const listing = (id: string, overrides: Parameters<typeof makeListing>[0] = {}) =>
  makeListing({ id, ...overrides })

const LISTINGS = [
  listing('bristol', { issues: ['grief', 'anger'], gender: 'female', languages: ['English', 'Polish'] }),
  listing('bath', {
    locations: [makePlace('Bath')],
    issues: ['grief'],
    modes: ['in-person'],
    gender: 'Male',
  }),
  listing('cardiff', {
    locations: [makePlace('Cardiff')],
    issues: ['anger'],
    modes: ['in-person', 'telephone'],
  }),
  listing('online', { locations: [], issues: ['grief'], modes: ['online'], modalities: ['Couple therapy'] }),
]
const TOWNS = makeGazetteer(LISTINGS)

/** Ids of those who meet the wishes, such as `issue grief`. */
function matching(...wishes: string[]): string[] {
  const wished = wishes.map((wish) => {
    const [kind = '', ...id] = wish.split(' ')
    return makeWish(kind as 'issue', id.join(' '))
  })
  return matchListings(LISTINGS, wished, TOWNS).map(({ id }) => id)
}

describe('Who meets a wish', () => {
  test.each([
    ['issue grief', ['bristol', 'bath', 'online']],
    ['mode in-person', ['bristol', 'bath', 'cardiff']],
    ['mode telephone', ['cardiff']],
    ['language Polish', ['bristol']],
    ['modality Couple therapy', ['online']],
    ['gender male', ['bath']],
    ['person cardiff', ['cardiff']],
    ['issue unknown', []],
  ])('%s', (wish, ids) => expect(matching(wish)).toEqual(ids))

  test('Without a wish everybody is there', () => {
    expect(matching()).toHaveLength(LISTINGS.length)
  })
})

describe('Several wishes', () => {
  test('Wishes of different kinds narrow', () => {
    expect(matching('issue grief', 'mode in-person')).toEqual(['bristol', 'bath'])
  })

  test('Two issues narrow: someone who works with both is wanted', () => {
    expect(matching('issue grief', 'issue anger')).toEqual(['bristol'])
  })

  test('Two languages or two kinds of therapy narrow', () => {
    expect(matching('language English', 'language Polish')).toEqual(['bristol'])
    expect(matching('modality Couple therapy', 'modality Psychodynamic therapy')).toEqual([])
  })

  test('Two places, two modes, two genders or two people widen: either will do', () => {
    expect(matching('place Bath', 'place Cardiff')).toEqual(['bristol', 'bath', 'cardiff'])
    expect(matching('mode online', 'mode telephone')).toEqual(['bristol', 'cardiff', 'online'])
    expect(matching('person bath', 'person online')).toEqual(['bath', 'online'])
    expect(matching('gender male', 'gender female')).toEqual(['bristol', 'bath', 'cardiff', 'online'])
  })
})

describe('A place', () => {
  test('Those within 25 km count as there: Bristol and Bath, but not Cardiff', () => {
    expect(NEARBY_KM).toBe(25)
    expect(matching('place Bath')).toEqual(['bristol', 'bath'])
    expect(matching('place Cardiff')).toEqual(['cardiff'])
  })

  test('Someone who works only online is in no place', () => {
    for (const town of TOWNS.keys()) expect(matching(`place ${town}`)).not.toContain('online')
  })

  test('Someone with several rooms is where the nearest is', () => {
    const both = listing('both', { locations: [makePlace('Cardiff'), makePlace('Bath')] })
    const towns = makeGazetteer([...LISTINGS, both])
    expect(distanceToTown(both, 'Bath', towns)).toBeLessThan(1)
    expect(distanceToTown(both, 'Cardiff', towns)).toBeLessThan(1)
  })

  test('A town nobody has is nowhere', () => {
    expect(matching('place Atlantis')).toEqual([])
    expect(distanceToTown(LISTINGS[0] ?? makeListing(), 'Atlantis', TOWNS)).toBeUndefined()
  })

  test('The edge of 25 km counts, a step beyond it does not', () => {
    const degrees = (km: number) => km / ((Math.PI / 180) * 6371)
    const at = (km: number) =>
      listing(`${km}`, { locations: [{ town: 'T', lat: 52 + degrees(km), lon: -1 }] })
    const towns = new Map([['Centre', { lat: 52, lon: -1 }]])
    const near = matchListings([at(24), at(26)], [makeWish('place', 'Centre')], towns)
    expect(near.map(({ id }) => id)).toEqual(['24'])
  })
})

describe('The towns that are known', () => {
  test('Each town is there once, at the place of its first mention', () => {
    expect([...TOWNS.keys()]).toEqual(['Bristol', 'Bath', 'Cardiff'])
    expect(TOWNS.get('Bath')).toEqual({ lat: 51.38, lon: -2.36 })
  })

  test('Towns that share a name are told apart by their county', () => {
    const locations = [makePlace('Bangor', 'Gwynedd'), makePlace('Bangor', 'County Down'), makePlace('Bath')]
    const towns = makeGazetteer([listing('x', { locations })])
    expect([...towns.keys()]).toEqual(['Bangor, Gwynedd', 'Bangor, County Down', 'Bath'])
  })
})
