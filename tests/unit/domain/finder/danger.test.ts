import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dangersIn } from '~/domain/finder/danger'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing } from '../../../fixtures/make'

const { understander } = makeFinderData([makeListing()], readIssueWords('content'))
const dangers = (query: string) => dangersIn(query, understander.understand(query).wishes)

describe('A search that may come from someone whose life is at risk', () => {
  test.each([
    ...[
      'I want to kill myself',
      'suicide',
      'feeling suicidal',
      'sucidal thoughts',
      'suicidle',
      'I want to die',
    ],
    ...['end it all', 'self harm', 'selfharm', 'cutting myself', 'dont want to live', 'better off dead'],
    ...[
      'took an overdose',
      'overdosed',
      'overdosd',
      'thinking of ending it',
      'thinking about ending my life',
    ],
    ...[
      'i want to dei',
      'kil myself',
      'killing msyelf',
      'i dont want to be here anymore',
      'cant go on',
      'hurting myslef',
    ],
    ...[
      'suicidal since my mum died',
      'not suicidal but low',
      'suicidal in manchester evenings',
      'kill myself xyzzy',
    ],
    ...[
      'no reason to live',
      'no point in living',
      'better off without me',
      'took too many tablets',
      'cant carry on',
    ],
    ...[
      'wish i was dead',
      'going to take my own life',
      'sleep and never wake up',
      'SELF-HARM',
      'suicid',
      'leeds therapist want to die',
    ],
  ])('“%s” is met with help first', (query) => expect(dangers(query)).toContain('life'))

  test.each([
    ...['my son wants to kill himself', 'daughter cutting herself', 'my wife says she wants to die'],
    ...['she self harms', 'teenager self-injuring', 'my brother tried to end his life'],
  ])('“%s”, said of somebody else, is too', (query) => expect(dangers(query)).toContain('life'))
})

describe('A search that may come from someone who is being hurt', () => {
  test.each([
    ...['my husband hits me', 'he hits me', 'he is hitting me', 'he is hiting me', 'my partner beats me'],
    ...[
      'domestic abuse',
      'domestic violense',
      'my boyfriend hits me bristol',
      'i was raped',
      'scared of my husband',
    ],
    ...[
      'my ex is stalking me',
      'she threatens me with a knife',
      'being abused',
      'violent boyfriend',
      'unsafe at home',
    ],
    ...['he strangled me', 'my dad beats us', 'he said he will kill me', 'leaving an abusive relationship'],
    ...['my friend’s boyfriend hits her'],
  ])('“%s” is met with help first', (query) => expect(dangers(query)).toContain('violence'))

  test('Both dangers are told, the one to life first', () => {
    expect(dangers('he beats me and i want to die')).toEqual(['life', 'violence'])
  })
})

describe('A search that sounds like danger and is none', () => {
  test.each([
    ...[
      'grief',
      'hungry',
      'manchester',
      'cbt online',
      'scared of spiders',
      'my mum died',
      'dying to meet someone',
    ],
    ...['killing me with laughter', 'my job is killing me', 'end of a relationship'],
    ...['i want to end it with my boyfriend'],
    ...['my dog died', 'deadlines at work', 'scared of heights'],
    ...['self esteem', 'cutting down on drink', 'panic attacks, Leeds'],
    ...['hanging baskets', 'cant go to work', 'wish i was happy', 'he wants to be an actor'],
  ])('“%s” is not', (query) => expect(dangers(query)).toEqual([]))
})

describe('Before any data has arrived', () => {
  test('What was typed is enough', () => {
    expect(dangersIn('I want to die')).toEqual(['life'])
    expect(dangersIn('i want to dei')).toEqual(['life'])
    expect(dangersIn('kms')).toEqual(['life'])
    expect(dangersIn('HE HITS ME!!')).toEqual(['violence'])
    expect(dangersIn('')).toEqual([])
    expect(dangersIn('grief counselling leeds')).toEqual([])
  })

  test('A chosen issue is enough too', () => {
    expect(dangersIn('', [{ kind: 'issue', id: 'self-harm', label: 'Self-harm' }])).toEqual(['life'])
    expect(dangersIn('', [{ kind: 'issue', id: 'abuse', label: 'Abuse' }])).toEqual(['violence'])
  })
})

/** What somebody might type, put down without sight of our phrases, and what danger there is in it. */
const SEARCHES = readFileSync('tests/fixtures/risk-searches.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [text: string, danger: string])

describe('2,270 searches written without sight of the phrases', () => {
  test.each([
    ['life', 93],
    ['violence', 95],
  ])(
    'Where there is danger to %s, at least %i in 100 are met with help by their words alone',
    (danger, least) => {
      const ours = SEARCHES.filter(([, own]) => own === danger)
      const met = ours.filter(([text]) => dangersIn(text).length > 0)
      expect(ours.length).toBeGreaterThan(200)
      expect((100 * met.length) / ours.length).toBeGreaterThanOrEqual(least)
    },
  )

  // A third of these name suicide, self-harm or abuse, as a course or a thing long past: they are met with help on purpose.
  test('Of those without any at most 3 in 100 are', () => {
    const harmless = SEARCHES.filter(([, own]) => own === 'none')
    const met = harmless.filter(([text]) => dangersIn(text).length > 0)
    expect(harmless.length).toBe(1150)
    expect((100 * met.length) / harmless.length).toBeLessThanOrEqual(3)
  })
})
