import { describe, expect, test } from 'vitest'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { chipsOf, makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

const TOWNS = [
  'Leeds',
  'Bath',
  'Street',
  'Conwy',
  'March',
  'Neath',
  'Poole',
  'Stoke-on-Trent',
  'Watford',
  'Leigh',
]
const data = makeFinderData(
  TOWNS.map((town) => makeListing({ id: town, locations: [makePlace(town)] })),
  readIssueWords('content'),
)

const chips = (query: string) => chipsOf(data, query)

describe('What somebody does not want', () => {
  test.each([
    ['not a man', ['Not: Man']],
    ['dont want a man, leeds', ['Not: Man', 'Leeds']],
    ["I don't need a woman", ['Not: Woman']],
    ['do not want online', ['Not: Online']],
    ['anyone but a man', ['Not: Man']],
    ['anything but cbt', ['Not: Cognitive behavioural therapy']],
    ['someone who doesnt do cbt', ['Not: Cognitive behavioural therapy']],
    ['outside leeds', ['Not: Leeds']],
    ['anxiety not depression', ['Anxiety and stress', 'Not for depression: rules nobody out']],
  ])('“%s” is turned round', (query, expected) => expect(chips(query)).toEqual(expected))

  test.each(['dont mind a man', 'a man, but not online', 'i need a man'])(
    'Another word between leaves it as it was said: “%s”',
    (query) => expect(chips(query)).toContain('Man'),
  )

  test.each(['im not depressed', 'hes not asian', 'my mum is not autistic', 'not religious please'])(
    'Who is only described, or hinted at, rules out nobody: “%s”',
    (query) => expect(chips(query).join()).not.toContain('Not: '),
  )
})

describe('Words that are like a town and are none', () => {
  test.each([
    ['i cannae sleep for worrying about money', 'Conwy'],
    ['empty nest and me and him have nowt to say', 'Neath'],
    ['poly couple, well there are three of us in it', 'Poole'],
    ['my mum died in march and i cant stop crying', 'March'],
    ['i had a stroke and cant do what i did', 'Stoke-on-Trent'],
    ['i have forgotten how to laugh', 'Leigh'],
  ])('“%s” is not about %s', (query, town) => expect(chips(query)).not.toContain(town))

  test.each([
    ['grief neeth', 'Neath'],
    ['someone in pooel for my wife who is not herself since the birth', 'Poole'],
    ['i cant stop crying since my mother died conwey', 'Conwy'],
    ['therapist in march', 'March'],
  ])('A town with a mistake is still one: “%s”', (query, town) => expect(chips(query)).toContain(town))
})

describe('Parts of London', () => {
  test.each([
    ['camberwell', 'Camberwell'],
    ['catford', 'Catford'],
    ['golders green evenings', 'Golders Green'],
    ['east ham', 'East Ham'],
    ['kings cross', "King's Cross"],
    ['wandsworth', 'Wandsworth'],
    ['grief near clapham junction', 'Clapham'],
    ['harley street', 'Marylebone'],
    ['liverpool street', 'Liverpool Street'],
    ['sw london', 'SW London'],
  ])('“%s” means %s', (query, place) => expect(chips(query)).toContain(place))
})

describe('Postcodes of which the list tells nothing', () => {
  test.each([
    ['grief bs8', ['Grief', 'Bristol']],
    ['BS8 2AB', ['Bristol']],
    ['bs82ab', ['Bristol']],
    ['nw5', ['London']],
    ['SW1A 1AA evenings', ['London', 'Evening']],
    ['ls6 3hd', ['Leeds']],
    ['bn21', ['Eastbourne']],
    ['hu5', ['Kingston upon Hull']],
    ['po30 1xx', ['Isle of Wight']],
    ['leeds ls6', ['Leeds']],
    ['poole b1', ['Poole']],
    ['catford se6 grief', ['Catford', 'Grief']],
  ])('“%s” means the town that its letters, or its district, are named after', (query, expected) =>
    expect(chips(query)).toEqual(expected),
  )

  test.each(['zz9', 'q1', 'covid19', '12'])('“%s” is no postcode', (query) =>
    expect(chips(query)).toEqual([]),
  )
})

describe('Who somebody is, and whom they would like', () => {
  test.each([
    ['older woman', ['Woman']],
    ['older man with experience', ['Man']],
    ['arfid 8yr old', ['Eating issues']],
    ['grief, boy aged 6', ['Grief']],
    ['someone who doesnt judge', []],
    ['mondays after 6', ['Evening']],
    ['saturday morning', ['Weekend']],
    ['wheelchair access leeds', ['Step-free', 'Leeds']],
    ['cant manage stairs', ['Step-free']],
    ['lost my brother to suicide', ['Grief']],
    ['sessions by text or email', ['Online']],
  ])('“%s” asks for what can be found', (query, expected) => expect(chips(query)).toEqual(expected))
})

describe('Words that were typed in two', () => {
  test('Two words of which one could be made count for no more than two others', () => {
    expect(chips('brought up in care, leeds')).toEqual(['Leeds'])
  })
})

describe('Days and ways of life', () => {
  test.each([
    ['tues or thurs eves', ['Evening']],
    ['i work nights so afternoon please', ['Daytime']],
    ['before work', ['Daytime']],
    ['grief, has space now', ['Grief', 'Within a week']],
    ['got no money', ['Lower fee or sliding scale']],
    ['universal credit', ['Lower fee or sliding scale']],
    ['long battle with anorexia', ['Eating issues']],
    ['help me deal with my dad dying', ['Grief']],
  ])('“%s”', (query, expected) => expect(chips(query)).toEqual(expected))
})
