import { describe, expect, test } from 'vitest'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

const LISTINGS = [
  makeListing({ id: 'a', name: 'Winter Clark', locations: [makePlace('Leeds'), makePlace('Hove')] }),
  makeListing({ id: 'b', name: 'Rowan Whitby', locations: [makePlace('Leeds'), makePlace('Whitby')] }),
]
const { understander } = makeFinderData(LISTINGS, readIssueWords('content'))
const read = (query: string) =>
  understander
    .understand(query)
    .wishes.map(({ kind, id, not }) => `${not ? 'not ' : ''}${kind} ${id}`)
    .join(', ')

describe('Another errand', () => {
  test.each([
    ...[
      'asdasd',
      'broken boiler',
      'emergency dentist',
      'roofers in leeds',
      'online shopping',
      'guitar chords',
    ],
    ...['asdf qwer', 'buy a sofa', 'window cleaner', 'qwerty'],
    // A hint from nothing but the word of another errand; a guess beside an everyday word; a town within a word.
    ...['kitchen fitters leeds', 'rice cooker', 'warehouse leeds'],
  ])('“%s” is not answered', (query) => expect(understander.understand(query).isLost).toBe(true))

  test.each([
    'scared of the dentist',
    'scared of trains',
    'dentist phobia',
    'angziety walking',
    'i spend far too much on shopping',
  ])('“%s” is no errand', (query) => {
    const { isLost, wishes } = understander.understand(query)
    expect(isLost).toBe(false)
    expect(wishes).toHaveLength(1)
  })
})

describe('Signs', () => {
  test.each(['…?!', '🎻🎻', '£ £'])('Signs without a word say nothing: “%s”', (query) =>
    expect(understander.understand(query)).toMatchObject({ wishes: [], unread: [query], isLost: true }),
  )

  test('A first sign alone may be the beginning of something', () =>
    expect(understander.understand('£').isLost).toBe(false))
})

describe('Words that hang on what stands beside them', () => {
  test.each([
    ['a short word with a letter missing, beside a wish', 'grief zom', 'issue grief, mode online'],
    ['a small word is not corrected into a town', 'i hve anxiety', 'issue anxiety-stress'],
    ['a last word that is unfinished', 'grief leeds even', 'issue grief, place Leeds, time evening'],
    ['no sentence is unfinished', 'i want to be happy with the kids', 'issue depression'],
    ['nobody is without an issue', 'cant get through the day without a drink', 'issue addiction'],
    ['an issue is ruled out by “not”', 'grief not anger', 'issue grief, not issue anger'],
    ['one word alone, many beside others', 'lost', 'issue loss-of-purpose'],
    ['one word beside others', 'lost my nan', 'issue grief'],
    ['of two forms the nearer', 'narcisism', 'issue personality-disorders'],
    ['a town that is a name, beside a wish', 'grief whitby', 'issue grief, place Whitby'],
    ['an everyday word that is a name, beside a town', 'winter leeds', 'person winter, place Leeds'],
    ['a name after a title', 'dr clrak', 'person clark'],
    ['a name misspelt after a title and no space', 'drclrak', 'person clark'],
  ])('%s: “%s”', (_, query, wishes) => expect(read(query)).toBe(wishes))
})
