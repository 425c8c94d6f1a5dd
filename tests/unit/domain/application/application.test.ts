import { describe, expect, test } from 'vitest'
import {
  EMPTY_APPLICATION,
  EMPTY_PLACE,
  makeRecord,
  type Application,
} from '~/domain/application/application'
import { checkApplication, fieldOf } from '~/domain/application/application-faults'
import { applicationMail, recordText } from '~/domain/application/application-mail'
import { knownPlaces, placeFinder } from '~/domain/application/known-places'
import { everyPlace } from '~/domain/finder/every-place'
import { therapistSchema } from '~/schemas/therapist'

const TODAY = '2026-11-27'
const NOW = `${TODAY}T12:00`
const places = knownPlaces(everyPlace())
const find = placeFinder(places)

const FILLED: Application = {
  ...EMPTY_APPLICATION,
  ...{ name: ' Zoë O’Neil ', title: 'Psychodynamic counsellor', email: 'zoe@example.org' },
  ...{ modes: ['in-person', 'online'], issues: ['grief'], modalities: ['Psychodynamic therapy'] },
  places: [
    { ...EMPTY_PLACE, town: 'leeds', district: 'ls2', stepFree: 'yes' },
    { ...EMPTY_PLACE, town: 'Little Hamlet', near: 'Harrogate' },
  ],
  ...{ otherLanguages: 'Polish, Welsh,', feeMin: '£60', feeMax: '', slidingScale: true },
  registers: [
    { body: 'HCPC', number: 'PYL012345' },
    { body: '', number: '' },
  ],
  ...{ taking: 'yes', next: '2026-12-03T18:00', bio: ' I work with loss. ' },
}
const check = (change: Partial<Application> = {}) => checkApplication({ ...FILLED, ...change }, NOW, find)
const fieldsOf = (change: Partial<Application>) => check(change).faults.map(({ field }) => field)

describe('The record of a form', () => {
  test('It is one that the build takes, and says what was said', () => {
    const { record, faults } = check()
    expect(faults).toEqual([])
    expect(therapistSchema.parse(record)).toEqual(record)
    expect(record).toMatchObject({
      ...{ id: 'zoe-oneil', name: 'Zoë O’Neil', languages: ['English', 'Polish', 'Welsh'] },
      fee: { min: 60, max: 60, currency: 'GBP', minutes: 50, slidingScale: true, checkedOn: TODAY },
      registrations: [{ body: 'HCPC', number: 'PYL012345', checkedOn: TODAY }],
      takingNewClients: { value: true, checkedOn: TODAY },
      nextAvailable: { start: '2026-12-03T18:00', checkedOn: TODAY },
      bio: 'I work with loss.',
    })
  })

  test('A known town brings its place, an unknown one takes that of its neighbour', () => {
    const { locations } = check().record
    expect(locations[0]).toMatchObject({ town: 'leeds', postcodeDistrict: 'LS2', stepFree: true })
    expect(locations[1]).toMatchObject({ town: 'Little Hamlet', ...find('Harrogate') })
  })

  test('What was left empty is not in it', () => {
    const { record } = check({
      email: '',
      telephone: '01632 960145',
      feeMin: '',
      taking: '',
      next: '',
      registers: [],
    })
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['fee']))
    expect(record).not.toHaveProperty('takingNewClients')
    expect(record.contact).toEqual({ telephone: '01632 960145' })
    expect(JSON.stringify(record)).not.toContain('null')
  })

  test('Places count only where people are seen in person', () => {
    expect(makeRecord({ ...FILLED, modes: ['online'] }, TODAY, find).locations).toEqual([])
  })
})

describe('The faults of a form', () => {
  test('An untouched form names what a record cannot do without, in the order of the form', () => {
    expect(checkApplication(EMPTY_APPLICATION, NOW, find).faults.map(({ field }) => field)).toEqual([
      ...['name', 'title', 'email', 'modes', 'issues'],
    ])
  })

  test.each<[Partial<Application>, string[]]>([
    [{ email: 'zoe@' }, ['email']],
    [{ telephone: 'abc' }, ['telephone']],
    [{ telephone: '01632 9' }, ['telephone']],
    [{ telephone: '01632 960145 ask for Zoë' }, ['telephone']],
    [{ telephone: '+44 (0)1632 960145' }, []],
    [{ feeMin: '8000' }, ['feeMin']],
    [{ feeMin: '60', feeMax: '600' }, ['feeMax']],
    [{ feeMin: '60', feeMax: '500' }, []],
    [{ next: '2026-11-27T11:59' }, ['next']],
    [{ next: '2026-11-27T12:00' }, ['next']],
    [{ next: '2026-11-27T12:01' }, []],
    [{ taking: 'no' }, ['next']],
    [{ taking: 'no', next: '' }, []],
    [{ website: 'example.org' }, ['website']],
    [{ feeMin: 'sixty' }, ['feeMin', 'feeMax']],
    [{ feeMin: '80', feeMax: '60' }, ['feeMax']],
    [{ feeMin: '60.50', feeMax: '70' }, ['feeMin']],
    [{ registers: [{ body: 'HCPC', number: '123' }] }, ['registers-0-number']],
    [{ registers: [{ body: '', number: '123' }] }, ['registers-0-body']],
    [{ places: [{ ...EMPTY_PLACE, town: 'Atlantis' }] }, ['places-0-near']],
    [{ places: [EMPTY_PLACE] }, ['places-0-town']],
    [{ places: [{ ...EMPTY_PLACE, town: 'Leeds', district: 'LS2 9JT' }] }, ['places-0-district']],
    [{ next: '2026-02-30T10:00' }, ['next']],
  ])('%j is said beside %j', (change, fields) => {
    expect(fieldsOf(change)).toEqual(fields)
  })

  test('A part of a record leads to the field it came from', () => {
    expect(fieldOf(['issues', 2])).toBe('issues')
    expect(fieldOf(['locations', 1, 'postcodeDistrict'])).toBe('places-1-district')
  })
})

describe('Towns', () => {
  test('Those that share a name are told apart by a neighbour, and the town keeps its name in the record', () => {
    const newports = [...places.keys()].filter((name) => name.startsWith('Newport, near '))
    expect(newports.length).toBeGreaterThan(1)
    expect(new Set(newports).size).toBe(newports.length)
    const { record } = check({ places: [{ ...EMPTY_PLACE, town: newports[0] ?? '' }] })
    expect(record.locations[0]?.town).toBe('Newport')
  })
})

describe('The e-mail', () => {
  test('It holds the record, whole', () => {
    const { record } = check()
    const { href, needsFile } = applicationMail(record, 'editors@undercurrent.example')
    expect(needsFile).toBe(false)
    const url = new URL(href)
    expect(url.pathname).toBe('editors@undercurrent.example')
    expect(JSON.parse(url.searchParams.get('body') ?? '')).toEqual(JSON.parse(recordText(record)))
  })

  test('Too long for an address, it asks for the file', () => {
    const { record } = check({ bio: 'Long. '.repeat(500) })
    const { href, needsFile } = applicationMail(record, 'editors@undercurrent.example')
    expect(needsFile).toBe(true)
    expect(href.length).toBeLessThan(400)
  })
})
