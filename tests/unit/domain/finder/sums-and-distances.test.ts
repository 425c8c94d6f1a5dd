import { describe, expect, test } from 'vitest'
import { find } from '~/domain/finder/find'
import { dropWish } from '~/domain/finder/drop-wish'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { chipsOf, makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

const data = makeFinderData(
  ['Leeds', 'Bath', 'Bristol'].map((town) => makeListing({ id: town, locations: [makePlace(town)] })),
  readIssueWords('content'),
)

const chips = (query: string) => chipsOf(data, query)

describe('Sums of money', () => {
  test.each([
    ['under £60', 60],
    ['max of 50', 50],
    ['no more than £45', 45],
    ['not more than 50 pounds', 50],
    ['nothing over £45', 45],
    ['50 pounds or less', 50],
    ['£60 per hour max', 60],
    ['£60/hour', 60],
    ['60gbp', 60],
    ['£ 60', 60],
    ['60£', 60],
    ['£55.50', 55],
    ['40 a session', 40],
    ['45 an hour', 45],
    ['can only pay 40 a week', 40],
    ['i can afford £45', 45],
    ['under fifty pounds', 50],
    ['less than sixty quid', 60],
    ['twenty five pounds', 25],
    ['a hundred pounds', 100],
  ])('“%s” is up to £%i', (query, most) => expect(chips(query)).toEqual([`Up to £${most}`]))

  test.each(['£60-80', '£60 – £80', '£60/80', '60 to 80 pounds', 'between £60 and £80 a session'])(
    'Of two the greater is the most somebody would pay: “%s”',
    (query) => expect(chips(query)).toEqual(['Up to £80']),
  )

  test.each(['more than £50', 'over £60', 'at least £80', 'minimum £40'])(
    'What would cost more is no wish, and is not turned round: “%s”',
    (query) => expect(chips(query)).toEqual([]),
  )

  test.each([
    ...['i am under 30', 'aged 45', 'under 25 years old', 'under 18', 'between 50 and 70', 'sixty', '50'],
    ...['i am fifty', '60 minutes', '£1000', 'over 60s'],
  ])('A number that is no sum is none: “%s”', (query) =>
    expect(chips(query).filter((chip) => chip.includes('£'))).toEqual([]),
  )

  test('A sum stands beside other wishes, and its words go with its chip', () => {
    expect(chips('grief in leeds, no more than £60 a session')).toEqual(['Grief', 'Leeds', 'Up to £60'])
    const [fee] = data.understander.understand('no more than £60 a session leeds').wishes
    const state = { ...NOTHING_ASKED, query: 'no more than £60 a session leeds' }
    expect(fee && dropWish(data, state, fee)).toEqual({ query: 'leeds' })
  })
})

describe('Distances', () => {
  test.each([
    ['within 5 miles of leeds', 5],
    ['leeds, within ten miles', 10],
    ['20 miles from leeds', 20],
    ['10 mile radius of leeds', 10],
    ['5miles leeds', 5],
    ['16km from leeds', 10],
    ['under 20 miles from leeds', 20],
  ])('“%s” is Leeds, within %i miles', (query, miles) =>
    expect(chips(query)).toEqual([`Leeds, within ${miles} miles`]),
  )

  test('One mile is one', () =>
    expect(chips('within half a mile of leeds')).toEqual(['Leeds, within 1 mile']))

  test('The answer keeps to it: Bath is eleven miles from Bristol', () => {
    const found = (query: string) =>
      find(data, { ...NOTHING_ASKED, query }, '2026-11-28T09:00').results.map(({ id }) => id)
    expect(found('within 5 miles of bristol')).toEqual(['Bristol'])
    expect(found('within 12 miles of bristol')).toEqual(['Bristol', 'Bath'])
  })

  test('A distance that is chosen goes before what was typed', () => {
    const state = { ...NOTHING_ASKED, query: 'within 5 miles of bristol', miles: '25' } as const
    expect(find(data, state, '2026-11-28T09:00').results).toHaveLength(2)
  })

  test('Its words go with the chip of the town', () => {
    const query = 'grief within 5 miles of leeds'
    const [, leeds] = data.understander.understand(query).wishes
    expect(leeds && dropWish(data, { ...NOTHING_ASKED, query }, leeds)).toEqual({ query: 'grief' })
  })

  test.each(['within 5 miles', 'anyone 3 miles away'])('Without a town it asks where: “%s”', (query) =>
    expect(data.understander.understand(query)).toMatchObject({ asksWhere: true, isLost: false, wishes: [] }),
  )
})

describe('Words that were once taken for others', () => {
  test.each([
    ['south east london', 'South East London'],
    ['north west london', 'North West London'],
    ['south of england', 'South of England'],
    ['lake district', 'Lake District'],
    ['the highlands', 'Highlands'],
    ['black country', 'Black Country'],
  ])('“%s” is one place', (query, label) => expect(chips(query)).toEqual([label]))

  test.each([
    ['depression without medication', ['Depression']],
    ['next tuesday', []],
    ['sixty', []],
    ['a few miles from leeds', ['Leeds']],
    ['in laws', ['Relationships']],
  ])('“%s” is %j', (query, labels) => expect(chips(query)).toEqual(labels))

  test.each(['close to home', 'near my house', 'walking distance', 'close to where i live'])(
    '“%s” asks where',
    (query) => expect(data.understander.understand(query).asksWhere).toBe(true),
  )

  test('Who does not know what they need sees everybody', () => {
    expect(data.understander.understand('i dont know what i need')).toMatchObject({
      isLost: false,
      wishes: [],
    })
  })
})
