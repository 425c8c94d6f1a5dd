import { expect, test } from 'vitest'
import { learnHints } from '~/domain/finder/learn-hints'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { pickPhrases } from '~/domain/finder/pick-phrases'
import { makeFamilies } from '~/domain/finder/word-families'

const ISSUES = [
  {
    id: 'grief',
    label: 'Grief',
    say: ['my mum died', 'my dad died', 'died last year', 'funeral', 'sense of loss'],
  },
  { id: 'anger', label: 'Anger', say: ['i shout at my mum', 'shouting all the time', 'rage', 'loss'] },
]
const VOCABULARY = { ...makeVocabulary(ISSUES), issues: ISSUES }
const hints = learnHints(VOCABULARY)
const hintOf = (word: string) => hints.find((hint) => hint.word === word)
const strength = (word: string, issue: number) => hintOf(word)?.weights[issue] ?? 0

test('A word speaks for the issue in whose phrases it stands, and one of both for neither', () => {
  expect(strength('died', 0)).toBeGreaterThan(strength('died', 1) + 1)
  expect(Math.abs(strength('mum', 0) - strength('mum', 1))).toBeLessThan(
    strength('died', 0) - strength('died', 1),
  )
})

test('A phrase of one word stands for its issue by itself', () => {
  expect(hintOf('funeral')?.alone).toBe(0)
  expect(hintOf('died')?.alone).toBeUndefined()
})

test('The same phrases teach the same, to the last digit', () => {
  expect(learnHints(VOCABULARY)).toEqual(hints)
})

test('Terms are sent, and a phrase that holds a phrase of another issue; words that stand alone are hints already', () => {
  const language = { familyOf: makeFamilies(VOCABULARY.words.kin).familyOf, filler: new Set<string>() }
  const [grief, anger] = pickPhrases(ISSUES, hints, language)
  expect(grief?.say).toEqual(['died last year', 'my dad died', 'my mum died', 'sense of loss'])
  expect(anger?.say).not.toContain('rage')
})
