import { describe, expect, test } from 'vitest'
import { isListingFile, makeListingFile, SAMPLE_NOTICE, toListing } from '~/domain/therapists/listing'
import { makeHeader, makePlace, makeTherapist } from '../../../fixtures/make'

const LEAKS = {
  bio: 'LEAK-bio',
  contact: { email: 'leak@example.org', telephone: '01632 960999', website: 'https://leak.example.org/' },
  pronouns: 'LEAK-pronouns',
  photo: '/LEAK.jpg',
  photoAlt: 'LEAK-alt',
  registrations: [
    { body: 'BPC', number: 'LEAK-7', url: 'https://leak.example.org/7', checkedOn: '2026-11-10' },
  ],
  fee: {
    ...{ min: 50, max: 70, currency: 'GBP', per: 'session' as const, minutes: 50, checkedOn: '2026-11-10' },
    ...{ slidingScale: true, concessions: 'LEAK-concessions' },
  },
}

describe('What the browser gets of a therapist', () => {
  test('It is enough to find, rank and show a card', () => {
    expect(toListing(makeTherapist())).toEqual({
      id: 't0001',
      name: 'Ann Example',
      title: 'Psychodynamic psychotherapist',
      address: '/therapists/ann-example-t0001/',
      gender: 'female',
      places: [{ town: 'Bristol', county: 'Bristol', lat: 51.46, lon: -2.6 }],
      modes: ['in-person', 'online'],
      issues: ['grief'],
      modalities: ['Psychodynamic therapy'],
      languages: ['English'],
      fee: { min: 50, max: 70, currency: 'GBP', checkedOn: '2026-11-10' },
      registers: ['BPC'],
      takingNewClients: { value: true, checkedOn: '2026-11-10' },
      nextAvailable: { start: '2026-11-24T18:00', checkedOn: '2026-11-10' },
    })
  })

  test('No bio and no way to be reached leaks into it', () => {
    expect(JSON.stringify(toListing(makeTherapist(LEAKS)))).not.toMatch(/leak|960999/i)
  })

  test('A place is given to about a kilometre, with its region and no more than its outward postcode', () => {
    const place = { ...makePlace('Bristol'), postcodeDistrict: 'BS6', stepFree: true, region: 'South West' }
    expect(toListing(makeTherapist({ locations: [place] })).places).toEqual([
      {
        ...{ town: 'Bristol', county: 'Bristol', region: 'South West', district: 'BS6' },
        ...{ lat: 51.46, lon: -2.6, stepFree: true },
      },
    ])
  })

  test('What is not known has no key', () => {
    const bare = { gender: undefined, fee: undefined, takingNewClients: undefined, nextAvailable: null }
    const keys = Object.keys(toListing(makeTherapist(bare)))
    expect(keys).not.toEqual(expect.arrayContaining(['gender']))
    for (const key of Object.keys(bare)) expect(keys).not.toContain(key)
  })

  test('A sliding scale is kept, since the card names it', () => {
    expect(toListing(makeTherapist(LEAKS)).fee).toEqual({
      min: 50,
      max: 70,
      currency: 'GBP',
      slidingScale: true,
      checkedOn: '2026-11-10',
    })
  })
})

describe('The data file of the finder', () => {
  test('A sample says in words that its people are fictional', () => {
    const file = makeListingFile(makeHeader({ sample: true }), [makeTherapist()])
    expect(file.notice).toBe(SAMPLE_NOTICE)
    expect(file.sample).toBe(true)
    expect(SAMPLE_NOTICE).toMatch(/fictional/)
  })

  test('An export of real people has no such notice', () => {
    expect(makeListingFile(makeHeader({ sample: false }), [])).not.toHaveProperty('notice')
  })

  test('Nothing but the header and the listings is in it', () => {
    const header = { ...makeHeader(), therapists: [makeTherapist(LEAKS)] }
    const file = makeListingFile(header, [makeTherapist(LEAKS)])
    expect(JSON.stringify(file)).not.toMatch(/leak|960999/i)
    expect(file.listings).toHaveLength(1)
  })

  test('It is known again when it has been read', () => {
    const file = JSON.parse(JSON.stringify(makeListingFile(makeHeader(), [makeTherapist()]))) as unknown
    expect(isListingFile(file)).toBe(true)
  })

  test.each([
    null,
    undefined,
    'text',
    [],
    {},
    { format: 'undercurrent-therapists/2', listings: [] },
    { format: 'undercurrent-therapists/1' },
    { format: 'undercurrent-therapists/1', listings: [{}] },
    { format: 'undercurrent-therapists/1', listings: [null] },
  ])('%j is not taken for one', (value) => expect(isListingFile(value)).toBe(false))
})
