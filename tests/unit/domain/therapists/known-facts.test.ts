import { expect, test } from 'vitest'
import { readFacts, writeFacts } from '~/domain/therapists/known-facts'

const checkedOn = '2026-11-20'

test.each([
  {},
  { nextAvailable: { start: '2026-11-24T18:00', checkedOn } },
  { takingNewClients: { value: false, checkedOn } },
  { nextAvailable: { start: '2026-11-24T18:00', checkedOn }, takingNewClients: { value: true, checkedOn } },
])('%o comes back from a card as it was', (facts) => expect(readFacts(writeFacts(facts))).toEqual(facts))

test('No time at all is nothing known', () => {
  expect(readFacts(writeFacts({ nextAvailable: null }))).toEqual({})
  expect(readFacts('')).toEqual({})
})
