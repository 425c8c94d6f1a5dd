import { describe, expect, test } from 'vitest'
import { otherRoutesIn } from '~/domain/finder/other-routes'

describe('Searches that something else than this list may answer better', () => {
  test.each([
    'nhs',
    'free',
    'free counselling leeds',
    'NHS therapist',
    'therapy for free',
    'talking therapies',
  ])('“%s” is told of the NHS', (query) => expect(otherRoutesIn(query)).toEqual(['nhs']))

  test.each([
    'therapist for my son aged 14',
    'child psychotherapist',
    'teenager',
    'counselling for a 9 year old',
    'arfid 8yr old',
    'play therapy',
  ])('“%s” is told where there is therapy for young people', (query) =>
    expect(otherRoutesIn(query)).toEqual(['young']),
  )

  test('Both are told where both are asked for', () => {
    expect(otherRoutesIn('free help for my daughter')).toEqual(['nhs', 'young'])
    expect(otherRoutesIn('camhs')).toEqual(['nhs', 'young'])
  })

  test.each([
    ...['', 'grief', 'free on monday', 'free this week', 'when are you free', 'smoke free'],
    ...['my son wont speak to me', 'lost my son', 'my dad hit me as a child', 'empty nest', '40 years old'],
    ...['grieving for my son', 'therapy for my daughter’s death', 'help my child died'],
    ...['married 12 years', 'inner child', 'sober for 9 years'],
  ])('“%s” is not', (query) => expect(otherRoutesIn(query)).toEqual([]))
})
