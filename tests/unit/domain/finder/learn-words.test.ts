import { describe, expect, test } from 'vitest'
import { learnWords } from '~/domain/finder/learn-words'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'

const ISSUES = ['grief', 'anger', 'trauma', 'phobias'].map((id) => ({ id, label: id, say: [] }))
const VOCABULARY = makeVocabulary(ISSUES)

/** Sixty people, fifteen an issue; what they write is made from their issue. */
const people = (write: (issue: string, at: number) => string) =>
  Array.from({ length: 60 }, (_, at) => {
    const issue = ISSUES[at % 4]?.id ?? ''
    return { issues: [issue], bio: write(issue, at) }
  })
/** Sentences vary, as people's do; the word itself does not. */
const vary = (word: string, at: number) =>
  [
    `I often meet ${word} in people.`,
    `You may know ${word} and its weight.`,
    `People bring ${word}, among much else.`,
    `Perhaps ${word} troubles you.`,
  ][Math.floor(at / 4) % 4] ?? ''
const learn = (write: (issue: string, at: number) => string) => learnWords(people(write), VOCABULARY)

describe('Words learned from what therapists write', () => {
  test('A phrase only those write who work with an issue becomes a word for it', () => {
    const learned = learn((issue, at) => vary(issue === 'trauma' ? 'hypervigilance' : 'people', at))
    expect(learned['trauma']).toContain('hypervigilance')
  })

  test('The phrase is taken whole, not by its words', () => {
    const learned = learn((issue) =>
      issue === 'anger' ? 'You may know a smouldering resentfulness, or not.' : 'You may know me.',
    )
    expect(learned['anger']).toEqual(['smouldering resentfulness'])
  })

  test('What everybody writes is learned for nobody', () => {
    expect(Object.values(learn(() => 'I enjoy gardening and sailing.')).flat()).toEqual([])
  })

  test('What somebody does not work with is not learned', () => {
    const learned = learn((issue) => (issue === 'grief' ? 'I do not work with hoarding.' : 'I listen.'))
    expect(Object.values(learned).flat()).not.toContain('hoarding')
  })

  test('One or two people prove nothing', () => {
    const learned = learn((_, at) => (at < 2 ? 'My speciality is lycanthropy.' : 'I listen.'))
    expect(Object.values(learned).flat()).toEqual([])
  })

  test('Places and words the vocabulary has are left out', () => {
    const learned = learn((issue) =>
      issue === 'phobias' ? 'I trained in Swindon and offer mindfulness.' : 'I listen.',
    )
    expect(Object.values(learned).flat()).not.toEqual(expect.arrayContaining(['swindon']))
    expect(Object.values(learned).flat()).not.toEqual(expect.arrayContaining(['mindfulness']))
  })
})
