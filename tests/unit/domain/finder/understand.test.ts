import { describe, expect, test } from 'vitest'
import { Understander } from '~/domain/finder/understand'
import { makeVocabulary } from '~/domain/finder/vocabulary'
import { makeListing, makePlace } from '../../../fixtures/make'

const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['bereavement', 'lost my mum', 'can’t stop crying'] },
  { id: 'anxiety-stress', label: 'Anxiety and stress', say: ['panic', 'panic attacks', 'can’t sleep'] },
  { id: 'anger', label: 'Anger', say: ['lose my temper'] },
]

const LISTINGS = [
  makeListing({
    ...{ name: 'Dr Zoë O’Neil', languages: ['English', 'Polish'] },
    locations: [makePlace('Manchester'), makePlace('Bristol')],
    modalities: ['Psychodynamic therapy', 'Couple therapy'],
  }),
]

const understander = new Understander(makeVocabulary(ISSUES, LISTINGS))

/** What was understood, as `kind id`, and after a bar what was not. */
function read(query: string): string {
  const { wishes, unread } = understander.understand(query)
  const understood = wishes.map(({ kind, id }) => `${kind} ${id}`).join(', ')
  return unread.length > 0 ? `${understood} | ${unread.join(' ')}` : understood
}

describe('What people type', () => {
  test.each([
    ['grief', 'issue grief'],
    ['Lost my mum', 'issue grief'],
    ["can't stop crying", 'issue grief'],
    ['panic attacks', 'issue anxiety-stress'],
    ['anxiety and stress', 'issue anxiety-stress'],
    ['psychodynamic', 'modality Psychodynamic therapy'],
    ['zoe oneil', 'person t0001'],
  ])('“%s”: %s', (query, wishes) => expect(read(query)).toBe(wishes))

  test('The longest phrase wins over the words in it', () => {
    expect(understander.understand('panic attacks').wishes[0]?.words).toBe('panic attacks')
  })

  test('Several wishes in one line are all read, in the order they were typed', () => {
    expect(read('cant sleep manchester online polish')).toBe(
      'issue anxiety-stress, place Manchester, mode online, language Polish',
    )
    expect(read('polish online manchester cant sleep')).toBe(
      'language Polish, mode online, place Manchester, issue anxiety-stress',
    )
  })

  test('One wish said twice is one wish', () => {
    expect(read('grief bereavement')).toBe('issue grief')
  })

  test('Each wish knows the words it was read from', () => {
    const { wishes } = understander.understand('Greif, online')
    expect(wishes.map(({ label, words }) => `${label}: ${words}`)).toEqual(['Grief: greif', 'Online: online'])
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
    ['grie', 'issue grief'],
    ['bereave', 'issue grief'],
    ['manch', 'place Manchester'],
    ['greif councelling onlin', 'mode online, issue grief'],
  ])('“%s” is understood', (query, wishes) => {
    const asSet = (text: string) => text.split(' | ')[0]?.split(', ').sort()
    expect(asSet(read(query))).toEqual(asSet(wishes))
  })

  test('A short word is taken only as it is typed', () => {
    expect(read('gri')).toBe(' | gri')
    expect(read('men')).toBe('gender male')
    expect(read('mem')).toBe(' | mem')
  })

  test('A word that merely contains a known one is not taken for it', () => {
    expect(read('angerbread')).toBe(' | angerbread')
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
    expect(understander.understand('I want to see a therapist')).toEqual({ wishes: [], unread: [] })
  })

  test('Nothing typed is nothing asked', () => {
    for (const query of ['', '   ', '?!'])
      expect(understander.understand(query)).toEqual({ wishes: [], unread: [] })
  })
})

describe('Words that were not understood', () => {
  test('They come back in the order they were typed', () => {
    expect(read('xyzzy grief plugh online')).toBe('issue grief, mode online | xyzzy plugh')
  })

  test('Where nothing at all was understood there is no wish', () => {
    expect(understander.understand('xyzzy plugh')).toEqual({ wishes: [], unread: ['xyzzy', 'plugh'] })
  })
})
