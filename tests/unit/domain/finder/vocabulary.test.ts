import { describe, expect, test } from 'vitest'
import { makeVocabulary, modeLabel } from '~/domain/finder/vocabulary'
import { makeListing, makePlace } from '../../../fixtures/make'

const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['lost my mum', 'can’t stop crying'] },
  { id: 'anxiety-stress', label: 'Anxiety and stress', say: ['panic', 'can’t stop crying'] },
]

/** The wish a phrase stands for, as `kind id`. */
function wishFor(phrase: string, listings = [makeListing()]): string | undefined {
  const term = makeVocabulary(ISSUES, listings).find((each) => each.phrase === phrase)
  return term && `${term.kind} ${term.id}`
}

describe('The words of issues', () => {
  test.each([
    ['grief', 'issue grief'],
    ['anxiety and stress', 'issue anxiety-stress'],
    ['anxiety stress', 'issue anxiety-stress'],
    ['lost my mum', 'issue grief'],
    ['panic', 'issue anxiety-stress'],
  ])('“%s” is %s', (phrase, wish) => expect(wishFor(phrase)).toBe(wish))

  test('A phrase of two issues belongs to the first, once', () => {
    expect(wishFor('cant stop crying')).toBe('issue grief')
    const phrases = makeVocabulary(ISSUES, [makeListing()]).map(({ phrase }) => phrase)
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})

describe('Words that every finder knows', () => {
  test.each([
    ['online', 'mode online'],
    ['zoom', 'mode online'],
    ['face to face', 'mode in-person'],
    ['over the phone', 'mode telephone'],
    ['woman', 'gender female'],
    ['men', 'gender male'],
    ['non binary', 'gender non-binary'],
  ])('“%s” is %s', (phrase, wish) => expect(wishFor(phrase)).toBe(wish))

  test('A mode is shown in words', () => {
    expect(modeLabel('in-person')).toBe('In person')
    expect(modeLabel('telephone')).toBe('By telephone')
    expect(modeLabel('pigeon')).toBe('pigeon')
  })
})

describe('Words that come from the list of therapists', () => {
  test('A language or a kind of therapy that nobody offers is not understood', () => {
    expect(wishFor('english')).toBe('language English')
    expect(wishFor('polish')).toBeUndefined()
    expect(wishFor('psychodynamic therapy')).toBe('modality Psychodynamic therapy')
    expect(wishFor('psychodynamic')).toBe('modality Psychodynamic therapy')
    expect(wishFor('art')).toBeUndefined()
  })

  test('A person is found by name, with or without the title before it', () => {
    const listings = [makeListing({ name: 'Dr Zoë O’Neil', id: 'z' })]
    expect(wishFor('dr zoe oneil', listings)).toBe('person z')
    expect(wishFor('zoe oneil', listings)).toBe('person z')
  })

  test('A long town is also known by its short name', () => {
    const locations = ['Newcastle upon Tyne', 'Stoke-on-Trent', 'Bishop’s Stortford'].map((town) =>
      makePlace(town),
    )
    const listings = [makeListing({ locations })]
    expect(wishFor('newcastle', listings)).toBe('place Newcastle upon Tyne')
    expect(wishFor('stoke', listings)).toBe('place Stoke-on-Trent')
    expect(wishFor('bishops stortford', listings)).toBe('place Bishop’s Stortford')
    expect(wishFor('bishops', listings)).toBeUndefined()
  })

  test('Of two towns with one name, each is known with its county and the first without', () => {
    const locations = [makePlace('Bangor', 'Gwynedd'), makePlace('Bangor', 'County Down')]
    const listings = [makeListing({ locations })]
    expect(wishFor('bangor', listings)).toBe('place Bangor, Gwynedd')
    expect(wishFor('bangor county down', listings)).toBe('place Bangor, County Down')
  })

  test('A word of an issue is never taken for a person or a place', () => {
    const listings = [makeListing({ name: 'Grief', locations: [makePlace('Panic')] })]
    expect(wishFor('grief', listings)).toBe('issue grief')
    expect(wishFor('panic', listings)).toBe('issue anxiety-stress')
  })
})
