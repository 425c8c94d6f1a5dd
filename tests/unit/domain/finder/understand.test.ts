import { describe, expect, test } from 'vitest'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

/** The site's own words: what is tested here is what a reader gets. */
const ISSUES = readIssueWords('content')

const LISTINGS = [
  makeListing({
    ...{ id: 'a', name: 'Dr Zoë O’Neil', languages: ['English', 'Polish'], gender: 'female' },
    locations: [
      { ...makePlace('Manchester'), region: 'North West', postcodeDistrict: 'M20' },
      makePlace('Bristol'),
    ],
    modalities: ['Psychodynamic therapy', 'Couple therapy'],
  }),
  makeListing({
    id: 'b',
    name: 'Helen Bath',
    locations: [makePlace('Bath')],
    languages: ['Mandarin', 'Cantonese'],
  }),
  makeListing({ id: 'c', name: 'Omar Okonkwo', locations: [{ ...makePlace('Leeds', 'West Yorkshire') }] }),
  makeListing({
    id: 'd',
    name: 'Ann Preston-Wood',
    locations: [makePlace('Newcastle upon Tyne', 'Tyne and Wear')],
  }),
]

const { understander } = makeFinderData(LISTINGS, ISSUES)

/** What was understood, as `kind id`, and after a bar what was not. */
function read(query: string): string {
  const { wishes, unread } = understander.understand(query)
  const understood = wishes.map(({ kind, id, not }) => `${not ? 'not ' : ''}${kind} ${id}`).join(', ')
  return unread.length > 0 ? `${understood} | ${unread.join(' ')}` : understood
}

describe('What people type', () => {
  test.each([
    ['grief', 'issue grief'],
    ['Lost my mum', 'issue grief'],
    ["can't stop crying", 'issue depression'],
    ['panic attacks', 'issue anxiety-stress'],
    ['anxiety and stress', 'issue anxiety-stress'],
    ['psychodynamic', 'modality Psychodynamic therapy'],
    ['marriage counselling', 'issue relationship-issues'],
    ['cbt', 'modality Cognitive behavioural therapy'],
    ['bacp registered', 'register BACP'],
    ['bpc', 'register BPC'],
    ['female therapist', 'gender female'],
    ['chinese speaking', 'language Cantonese|Mandarin'],
    ['face to face', 'mode in-person'],
    ['after work', 'time evening'],
    ['this week', 'time days:7'],
    ['cheap counselling', 'fee low'],
    ['sliding scale', 'fee sliding'],
    ['under £60', 'fee max:60'],
    ['max 50 pounds', 'fee max:50'],
    ['newcastle', 'place Newcastle upon Tyne'],
    ['yorkshire', 'area East Riding of Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire'],
  ])('“%s”: %s', (query, wishes) => {
    const sorted = read(query).replace(
      /area (.+)/,
      (_, areas: string) => `area ${areas.split('|').sort().join('|')}`,
    )
    expect(sorted.replace('|Yorkshire and the Humber', '')).toBe(wishes)
  })

  test('The longest phrase wins over the words in it', () => {
    expect(understander.understand('panic attacks').wishes[0]?.words).toBe('panic attacks')
    expect(read('self harm')).toBe('issue self-harm')
  })

  test('Several wishes in one line are all read, in the order they were typed', () => {
    expect(read('cant sleep manchester online polish')).toBe(
      'issue anxiety-stress, place Manchester, mode online, language Polish',
    )
    expect(read('polish online manchester cant sleep')).toBe(
      'language Polish, mode online, place Manchester, issue anxiety-stress',
    )
    expect(read('grief and anger')).toBe('issue grief, issue anger')
  })

  test('One wish said twice is one wish', () => {
    expect(read('grief bereavement')).toBe('issue grief')
  })

  test('Each wish knows the words it was read from', () => {
    const { wishes } = understander.understand('Greif, online')
    expect(wishes.map(({ label, words }) => `${label}: ${words}`)).toEqual(['Grief: greif', 'Online: online'])
  })
})

describe('Phrases that nobody has listed', () => {
  test.each([
    ['my grandmother passed away in march', 'grief'],
    ['i am frightened of our neighbours dog', 'phobias'],
    ['my girlfriend slaps me', 'abuse'],
    ['cannot stop buying bottles of vodka and drinking', 'addiction'],
  ])('“%s” speaks of %s', (query, issue) => {
    expect(understander.understand(query).wishes.map(({ id }) => id)).toContain(issue)
  })
})

describe('Mistakes and unfinished words', () => {
  test.each([
    ['greif', 'issue grief'],
    ['beravement', 'issue grief'],
    ['panic attakcs', 'issue anxiety-stress'],
    ['mnachester', 'place Manchester'],
    ['manchestr', 'place Manchester'],
    ['onlin', 'mode online'],
    ['psychodinamic', 'modality Psychodynamic therapy'],
    ['fobia', 'issue phobias'],
    ['edinborough', 'place Edinburgh'],
    ['lester', 'place Leicester'],
    ['grie', 'issue grief'],
    ['bereave', 'issue grief'],
    ['manch', 'place Manchester'],
    ['greif councelling onlin', 'issue grief, mode online'],
    ['selfharm', 'issue self-harm'],
    ['griefmanchester', 'issue grief, place Manchester'],
    ['bereave ment', 'issue grief'],
  ])('“%s” is understood', (query, wishes) => expect(read(query)).toBe(wishes))

  test('A short word is taken only as it is typed', () => {
    expect(read('gri')).toBe(' | gri')
    expect(read('men')).toBe('gender male')
    expect(read('mem')).toBe(' | mem')
  })

  test('A word that merely contains a known one is not taken for it', () => {
    expect(read('angerbread')).toBe(' | angerbread')
  })

  test('An everyday word is not corrected into a wish', () => {
    for (const word of ['house', 'walking', 'bread', 'tailor', 'window'])
      expect(read(word)).toBe(` | ${word}`)
  })
})

describe('Names', () => {
  test.each([
    ['zoe oneil', 'person zoe oneil'],
    ['oneil zoe', 'person oneil zoe'],
    ['dr oneil', 'person oneil'],
    ['dr oneill', 'person oneil'],
    ['okonkwo', 'person okonkwo'],
    ['omar okonkow', 'person omar okonkwo'],
    ['ann preston-wood', 'person ann preston wood'],
    ['helen bath', 'person helen bath'],
    ['someone called bath', 'person bath'],
    ['dr bath', 'person bath'],
  ])('“%s”: %s', (query, wishes) => expect(read(query)).toBe(wishes))

  test('Words of a name that no one person bears are no name together', () => {
    expect(read('helen okonkwo')).not.toContain('helen okonkwo')
  })

  test('A town that is a surname is the town, and can be read the other way', () => {
    const [town] = understander.understand('bath').wishes
    expect(town).toMatchObject({ kind: 'place', id: 'Bath', otherwise: { words: 'called bath' } })
    const [person] = understander.understand('called bath').wishes
    expect(person).toMatchObject({ kind: 'person', id: 'bath' })
  })
})

describe('What the reader does not want', () => {
  test.each([
    ['grief not online', 'issue grief, not mode online'],
    ['grief without cbt', 'issue grief, not modality Cognitive behavioural therapy'],
    ['no men', 'not gender male'],
    ['not good enough', 'issue low-self-esteem'],
    ['no confidence', 'issue low-self-esteem'],
  ])('“%s”: %s', (query, wishes) => expect(read(query)).toBe(wishes))
})

describe('Places', () => {
  test('A postcode finds its district, whole or in parts, and failing that its letters', () => {
    expect(read('grief M20')).toBe('issue grief, place M20')
    expect(read('m20 2ab')).toBe('place M20')
    expect(read('m202ab')).toBe('place M20')
    expect(read('m14')).toBe('place M')
    expect(read('zz9')).toBe(' | zz9')
  })

  test('“Near me” asks where that is, and guesses nothing', () => {
    expect(understander.understand('grief near me')).toMatchObject({
      asksWhere: true,
      wishes: [{ id: 'grief' }],
    })
    expect(understander.understand('grief near me leeds').asksWhere).toBe(false)
  })

  test('A town in which nobody works is still understood', () => {
    expect(read('grief swindon')).toBe('issue grief, place Swindon')
  })
})

describe('Words without a wish', () => {
  test.each([
    'I need a therapist who can help me with grief please',
    'looking for counselling for grief',
    'someone to see near me for grief',
    'grief',
  ])('“%s” asks for grief', (query) => {
    expect(understander.understand(query).wishes.map(({ id }) => id)).toEqual(['grief'])
  })

  test('Filler alone is no wish and no riddle', () => {
    expect(understander.understand('I want to see a therapist')).toMatchObject({
      wishes: [],
      unread: [],
      isLost: false,
    })
  })

  test('Nothing typed is nothing asked', () => {
    for (const query of ['', '   '])
      expect(understander.understand(query)).toMatchObject({ wishes: [], unread: [], isLost: false })
  })
})

describe('Words that were not understood', () => {
  test('They come back in the order they were typed', () => {
    expect(read('xyzzy grief plugh online')).toBe('issue grief, mode online | xyzzy plugh')
  })

  test('Where nothing at all was understood there is no wish', () => {
    expect(understander.understand('xyzzy plugh')).toMatchObject({
      wishes: [],
      unread: ['xyzzy', 'plugh'],
      isLost: true,
    })
  })

  test.each([
    'electrician',
    'plumber in leeds',
    'weather tomorrow',
    'cheap flights to spain',
    'asdfgh',
    'pizza',
  ])('“%s” is another errand: too little was understood', (query) =>
    expect(understander.understand(query).isLost).toBe(true),
  )
})
