import { describe, expect, test } from 'vitest'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { modeLabel } from '~/domain/finder/mode-label'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'

const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['lost my mum', 'can’t stop crying'] },
  { id: 'anxiety-stress', label: 'Anxiety and stress', say: ['panic', 'can’t stop crying'] },
]

/** The wishes a phrase stands for, as `kind id`. */
function wishFor(phrase: string, listings = [makeListing()]): string | undefined {
  const { wishes } = makeFinderData(listings, ISSUES).understander.understand(phrase)
  return wishes.length === 0 ? undefined : wishes.map(({ kind, id }) => `${kind} ${id}`).join(', ')
}

describe('The words of issues', () => {
  test.each([
    ['grief', 'issue grief'],
    ['anxiety and stress', 'issue anxiety-stress'],
    ['anxiety stress', 'issue anxiety-stress'],
    ['lost my mum', 'issue grief'],
    ['lost my mother', 'issue grief'],
    ['panic', 'issue anxiety-stress'],
  ])('“%s” is %s', (phrase, wish) => expect(wishFor(phrase)).toBe(wish))

  test('A phrase of two issues belongs to the first, once', () => {
    expect(wishFor('cant stop crying')).toBe('issue grief')
  })
})

describe('Words that every finder knows', () => {
  test.each([
    ['online', 'mode online'],
    ['zoom', 'mode online'],
    ['face to face', 'mode in-person'],
    ['woman', 'gender female'],
    ['men', 'gender male'],
    ['non binary', 'gender non-binary'],
    ['saturday', 'time weekend'],
    ['affordable', 'fee low'],
  ])('“%s” is %s', (phrase, wish) => expect(wishFor(phrase)).toBe(wish))

  test('The telephone is itself where somebody offers it, else online', () => {
    expect(wishFor('over the phone')).toBe('mode online')
    expect(wishFor('over the phone', [makeListing({ modes: ['telephone'] })])).toBe('mode telephone')
  })

  test('A mode is shown in words', () => {
    expect(modeLabel('in-person')).toBe('In person')
    expect(modeLabel('telephone')).toBe('By telephone')
    expect(modeLabel('pigeon')).toBe('pigeon')
  })
})

describe('Words that come from the list of therapists', () => {
  test('A language or a kind of therapy is understood whether or not anybody offers it', () => {
    expect(wishFor('english')).toBe('language English')
    expect(wishFor('polish')).toBe('language Polish')
    expect(wishFor('psychodynamic therapy')).toBe('modality Psychodynamic therapy')
    expect(wishFor('art therapy')).toBe('modality Art therapy')
  })

  test('A kind of therapy nobody offers falls back on the nearest, and is itself where somebody does', () => {
    expect(wishFor('psychoanalysis')).toBe('modality Psychodynamic therapy')
    const analyst = makeListing({ modalities: ['Psychoanalytic psychotherapy', 'Psychodynamic therapy'] })
    expect(wishFor('psychoanalysis', [analyst])).toBe('modality Psychoanalytic psychotherapy')
  })

  test('A name an export gives a known thing is found by the words people use', () => {
    expect(wishFor('cognitive behavioral therapy', [makeListing({ modalities: ['CBT'] })])).toBe(
      'modality CBT',
    )
    expect(wishFor('cymraeg', [makeListing({ languages: ['Welsh'] })])).toBe('language Welsh')
  })

  test('A value no list foresaw is known by its name', () => {
    const listings = [
      makeListing({ languages: ['Klingon'], modalities: ['Horse therapy'], gender: 'agender' }),
    ]
    expect(wishFor('klingon', listings)).toBe('language Klingon')
    expect(wishFor('horse therapy', listings)).toBe('modality Horse therapy')
  })

  test('A long town is also known by its short name', () => {
    const locations = ['Newcastle upon Tyne', 'Stoke-on-Trent', 'Bishop’s Stortford'].map((town) =>
      makePlace(town),
    )
    const listings = [makeListing({ locations })]
    expect(wishFor('newcastle', listings)).toBe('place Newcastle upon Tyne')
    expect(wishFor('stoke', listings)).toBe('place Stoke-on-Trent')
    expect(wishFor('bishops stortford', listings)).toBe('place Bishop’s Stortford')
  })

  test('Of two towns with one name, each is known with its county and both without', () => {
    const locations = [makePlace('Bangor', 'Gwynedd'), makePlace('Bangor', 'County Down')]
    const listings = [makeListing({ locations })]
    expect(wishFor('bangor', listings)).toBe('place Bangor, County Down|Bangor, Gwynedd')
    expect(wishFor('bangor county down', listings)).toBe('place Bangor, County Down')
  })

  test('A word of an issue is never taken for a person or a place', () => {
    const listings = [makeListing({ name: 'Grief', locations: [makePlace('Panic')] })]
    expect(wishFor('grief', listings)).toBe('issue grief')
  })
})

describe('The vocabulary as it is published', () => {
  const vocabulary = makeVocabulary(readIssueWords('content'))

  test('Each issue has twenty phrases or more, none of them twice', () => {
    const phrases = vocabulary.issues.flatMap(({ say }) => say)
    expect(Math.min(...vocabulary.issues.map(({ say }) => say.length))).toBeGreaterThanOrEqual(20)
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})
