import { describe, expect, test } from 'vitest'
import { hasBit, rowsOf } from '~/domain/finder/bits'
import { countMatching, match, lackedWishes, metWishes, nearness } from '~/domain/finder/match'
import { NEARBY_KM, People } from '~/domain/finder/people'
import type { Wish } from '~/domain/finder/wish'
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
const PEOPLE = new People(LISTINGS)
const NOW = '2026-11-22T12:00'

/** Ids of those who meet every wish. */
function idsOf(people: People, wishes: readonly Wish[]): string[] {
  return rowsOf(match(people, wishes, NOW).full).map((row) => people.listing(row).id)
}

/** Ids of those who meet the wishes, such as `issue grief`. */
function matching(...wishes: string[]): string[] {
  const wished = wishes.map((wish) => {
    const [kind = '', ...id] = wish.split(' ')
    return makeWish(kind as 'issue', id.join(' '))
  })
  return idsOf(PEOPLE, wished)
}

describe('Who meets a wish', () => {
  test.each([
    ['issue grief', ['bristol', 'bath', 'online']],
    ['mode in-person', ['bristol', 'bath', 'cardiff']],
    ['mode telephone', ['cardiff']],
    ['language Polish', ['bristol']],
    ['modality Couple therapy', ['online']],
    ['gender male', ['bath']],
    ['register BPC', ['bristol', 'bath', 'cardiff', 'online']],
    ['area Somerset', ['bath']],
    ['language Polish|Welsh', ['bristol']],
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
    for (const town of PEOPLE.towns.keys()) expect(matching(`place ${town}`)).not.toContain('online')
  })

  test('Someone with several rooms is where the nearest is', () => {
    const both = listing('both', { locations: [makePlace('Cardiff'), makePlace('Bath')] })
    const people = new People([...LISTINGS, both])
    expect(people.distanceTo(both, 'Bath')).toBeLessThan(1)
    expect(people.distanceTo(both, 'Cardiff')).toBeLessThan(1)
  })

  test('A town nobody has is nowhere, unless it is known where it is', () => {
    expect(matching('place Atlantis')).toEqual([])
    expect(PEOPLE.distanceTo(LISTINGS[0] ?? makeListing(), 'Atlantis')).toBeUndefined()
    const people = new People(LISTINGS)
    people.addPlace('Keynsham', [{ lat: 51.42, lon: -2.5 }])
    expect(idsOf(people, [makeWish('place', 'Keynsham')])).toEqual(['bristol', 'bath'])
  })

  test('Those in the very town are told from those near it', () => {
    const { there } = match(PEOPLE, [makeWish('place', 'Bath')], NOW)
    expect(LISTINGS.map((_, row) => hasBit(there, row))).toEqual([false, true, false, false])
  })

  test('A postcode district is a place, and so are its letters', () => {
    const room = { ...makePlace('Bristol'), postcodeDistrict: 'BS6' }
    const people = new People([
      listing('bs6', { locations: [room] }),
      listing('cf', { locations: [makePlace('Cardiff')] }),
    ])
    expect(idsOf(people, [makeWish('place', 'BS6')])).toEqual(['bs6'])
    expect(idsOf(people, [makeWish('place', 'BS')])).toEqual(['bs6'])
    expect(idsOf(people, [makeWish('place', 'LS')])).toEqual([])
  })

  test('The edge of 25 km counts, a step beyond it does not', () => {
    const degrees = (km: number) => km / ((Math.PI / 180) * 6371)
    const at = (km: number) =>
      listing(`${km}`, { locations: [{ town: 'T', lat: 52 + degrees(km), lon: -1 }] })
    const people = new People([at(24), at(26)])
    people.addPlace('Centre', [{ lat: 52, lon: -1 }])
    expect(idsOf(people, [makeWish('place', 'Centre')])).toEqual(['24'])
  })
})

describe('Times and fees', () => {
  const free = (start: string) => ({ nextAvailable: { start, checkedOn: '2026-11-20' } })
  const fee = (min: number, slidingScale = false) => ({
    fee: { min, max: min, currency: 'GBP', per: 'session' as const, slidingScale, checkedOn: '2026-11-20' },
  })
  const people = new People([
    listing('monday', { ...free('2026-11-23T10:00'), ...fee(40) }),
    listing('evening', { ...free('2026-11-24T18:30'), ...fee(60) }),
    listing('sunday', { ...free('2026-12-06T18:00'), ...fee(80, true) }),
    listing('full', { nextAvailable: null, ...fee(90) }),
  ])

  test.each([
    ['time', 'daytime', ['monday']],
    ['time', 'evening', ['evening']],
    ['time', 'weekend', ['sunday']],
    ['time', 'days:7', ['monday', 'evening']],
    ['time', 'days:14', ['monday', 'evening', 'sunday']],
    ['fee', 'max:60', ['monday', 'evening']],
    ['fee', 'sliding', ['sunday']],
    ['fee', 'low', ['monday', 'evening', 'sunday']],
  ] as const)('%s %s', (kind, id, ids) => expect(idsOf(people, [makeWish(kind, id)])).toEqual(ids))

  test('Two times of day widen each other, and “this week” narrows them', () => {
    const soon = makeWish('time', 'days:7')
    const evening = makeWish('time', 'evening')
    const weekend = makeWish('time', 'weekend')
    expect(idsOf(people, [evening, weekend])).toEqual(['evening', 'sunday'])
    expect(idsOf(people, [soon, evening])).toEqual(['evening'])
    expect(idsOf(people, [soon, evening, weekend])).toEqual(['evening'])
  })
})

describe('Names', () => {
  const people = new People([
    listing('a', { name: 'Dr Zoë Palmer-Wood' }),
    listing('b', { name: 'Ann Wood' }),
    listing('c', { name: 'Ann Palmer' }),
  ])

  test('Everybody whose name has all the words is found, without their title', () => {
    expect(idsOf(people, [makeWish('person', 'wood')])).toEqual(['a', 'b'])
    expect(idsOf(people, [makeWish('person', 'palmer wood')])).toEqual(['a'])
    expect(idsOf(people, [makeWish('person', 'ann wood')])).toEqual(['b'])
    expect(idsOf(people, [makeWish('person', 'dr')])).toEqual([])
  })
})

describe('What somebody should be without', () => {
  const without = (wish: Wish): Wish => ({ ...wish, not: true })

  test('Those who have it are left out', () => {
    expect(idsOf(PEOPLE, [makeWish('issue', 'grief'), without(makeWish('gender', 'male'))])).toEqual([
      'bristol',
      'online',
    ])
    expect(idsOf(PEOPLE, [without(makeWish('mode', 'online'))])).toEqual(['bath', 'cardiff'])
  })

  test('A town that is ruled out rules out itself, not its neighbours', () => {
    expect(idsOf(PEOPLE, [without(makeWish('place', 'Bath'))])).toEqual(['bristol', 'cardiff', 'online'])
  })

  test('An issue that is not the reader’s rules out nobody', () => {
    expect(idsOf(PEOPLE, [without(makeWish('issue', 'grief'))])).toHaveLength(LISTINGS.length)
  })
})

describe('Who comes near', () => {
  const wishes = [makeWish('issue', 'grief'), makeWish('place', 'Cardiff'), makeWish('mode', 'online')]
  const matched = match(PEOPLE, wishes, NOW)
  const near = LISTINGS.map((_, row) => nearness(matched, row))

  test('More wishes met come before fewer, and less than half is not near', () => {
    const [bristol = 0, bath = 0, cardiff = 0, online = 0] = near
    expect(bristol).toBe(online)
    expect(online).toBeGreaterThan(bath)
    expect([bath, cardiff]).toEqual([0, 0])
  })

  test('It is known which wishes they meet', () => {
    const ids = (all: Wish[]) => all.map(({ id }) => id)
    expect(ids(metWishes(PEOPLE, matched, { row: 3, now: NOW }))).toEqual(['grief', 'online'])
    expect(ids(lackedWishes(matched, 3))).toEqual(['Cardiff'])
  })

  test('Of two towns, either of which will do, the one where they are is met and neither is lacked', () => {
    const towns = match(PEOPLE, [makeWish('place', 'Bath'), makeWish('place', 'Cardiff')], NOW)
    const met = metWishes(PEOPLE, towns, { row: 2, now: NOW })
    expect(met.map(({ id }) => id)).toEqual(['Cardiff'])
    expect(lackedWishes(towns, 2)).toEqual([])
  })

  test('Somebody of another name is never near', () => {
    const named = match(PEOPLE, [makeWish('person', 'nobody'), makeWish('issue', 'grief')], NOW)
    expect(LISTINGS.map((_, row) => nearness(named, row))).toEqual([0, 0, 0, 0])
  })
})

test('The count of those who match is the count of those found', () => {
  for (const wish of [makeWish('issue', 'grief'), makeWish('place', 'Bath'), makeWish('mode', 'online')])
    expect(countMatching(PEOPLE, [wish], NOW)).toBe(idsOf(PEOPLE, [wish]).length)
})

describe('The towns that are known', () => {
  test('Each town is there once, at the place of its first mention', () => {
    expect([...PEOPLE.towns.keys()].sort()).toEqual(['Bath', 'Bristol', 'Cardiff'])
    expect(PEOPLE.towns.get('Bath')).toEqual({ lat: 51.38, lon: -2.36 })
  })

  test('Towns that share a name are told apart by their county', () => {
    const locations = [makePlace('Bangor', 'Gwynedd'), makePlace('Bangor', 'County Down'), makePlace('Bath')]
    const { towns } = new People([listing('x', { locations })])
    expect([...towns.keys()].sort()).toEqual(['Bangor, County Down', 'Bangor, Gwynedd', 'Bath'])
  })
})
