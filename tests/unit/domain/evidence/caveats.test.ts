import { expect, test } from 'vitest'
import { caveatOf, caveatsOf } from '~/domain/evidence/caveats'
import { readingPlaces } from '~/domain/evidence/work-words'
import { makeFinding, makeReference, makeVerification } from '../../../fixtures/make-evidence'

const work = makeReference({ custom: makeVerification() })
const uncontrolled = { finding: makeFinding({ result: 'uncontrolled', controlled: false }), reference: work }

test('A work that was read and compares people needs no warning', () => {
  expect(caveatOf(work, [{ finding: makeFinding(), reference: work }])).toBeUndefined()
  expect(caveatOf(work, [])).toBeUndefined()
})

test('A work that only compares before and after is called so, one mixed result is enough not to', () => {
  expect(caveatOf(work, [uncontrolled])).toMatch(/Before and after only/)
  expect(caveatOf(work, [uncontrolled, { finding: makeFinding(), reference: work }])).toBeUndefined()
})

test('A work that nobody has read is called so', () => {
  const unread = makeReference({ custom: makeVerification({ status: 'memory' }) })
  expect(caveatOf(unread, [])).toBe('Not read by us.')
  expect([...caveatsOf([{ key: 'keefe2014', reference: unread }], [])]).toEqual([
    ['keefe2014', 'Not read by us.'],
  ])
})

test('Readers are led to places with a name, not to bare machines', () => {
  const sources = ['http://192.0.2.7:8081/1', 'https://example.org/paper', 'a letter']
  const places = readingPlaces(makeReference({ custom: makeVerification({ sources }) }))
  expect(places.map(({ href }) => href)).toEqual(['https://example.org/paper'])
})
