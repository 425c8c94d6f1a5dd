import { describe, expect, test } from 'vitest'
import {
  formatReference,
  isTitleSupplied,
  referenceText,
  shortName,
} from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'
import { makeReference, makeVerification } from '../../../fixtures/make-evidence'

/** A reference, and what was seen of it. */
const seen = (verification: Parameters<typeof makeVerification>[0], overrides: Partial<Reference> = {}) =>
  makeReference({ ...overrides, custom: makeVerification(verification) })

/** How each field of the fixture would show itself in print. */
const PRINTED: Record<string, RegExp> = {
  author: /Keefe|McCarthy/,
  'container-title': /Clinical Psychology Review/,
  issued: /2014(?!\.03)/,
  volume: /\b34\b/,
  issue: /\(4\)/,
  page: /309/,
  DOI: /doi/,
}

describe('A field that no source showed', () => {
  test.each(Object.entries(PRINTED))('The %s is never printed', (field, trace) => {
    expect(referenceText(makeReference())).toMatch(trace)
    expect(referenceText(seen({ unseen: [field] }))).not.toMatch(trace)
  })

  test('With everything unseen only our description is left', () => {
    const text = referenceText(seen({ unseen: ['title', ...Object.keys(PRINTED)] }))
    expect(text).toBe('[A meta-analytic review of psychodynamic therapies for anxiety disorders].')
  })

  test('An unseen DOI gives way to the address that was read', () => {
    const reference = seen({ unseen: ['DOI'] }, { URL: 'https://example.org/paper' })
    expect(formatReference(reference).link?.href).toBe('https://example.org/paper')
  })

  test('An unseen author or year is not in the short name either', () => {
    expect(shortName(seen({ unseen: ['author'] }))).toBe(
      '“A meta-analytic review of psychodynamic therapies for anxiety disorders”, 2014',
    )
    expect(shortName(seen({ unseen: ['issued'] }))).toBe('Keefe and others')
  })

  test('A work without verification is printed whole', () => {
    expect(formatReference(makeReference())).toEqual(formatReference(seen({})))
  })
})

describe('A title that is our own description', () => {
  test('It stands in square brackets, without a stop of its own', () => {
    const reference = seen({ unseen: ['title'] }, { title: 'Waiting times in 2021' })
    expect(formatReference(reference).title).toBe('[Waiting times in 2021].')
    expect(isTitleSupplied(reference)).toBe(true)
  })

  test('A title that was read does not', () => {
    expect(isTitleSupplied(seen({}))).toBe(false)
    expect(isTitleSupplied(makeReference())).toBe(false)
  })
})

describe('Authors of whom only some were seen', () => {
  test('Those seen are named and the rest are others', () => {
    expect(formatReference(seen({ authorsSeen: 1 })).authors).toBe('Keefe JR, et al.')
  })

  test('Where the record holds only those seen, the rest are others all the same', () => {
    const author = [{ family: 'Høglend', given: 'P' }]
    expect(formatReference(seen({ authorsSeen: 1 }, { author })).authors).toBe('Høglend P, et al.')
    expect(shortName(seen({ authorsSeen: 1 }, { author }))).toBe('Høglend and others, 2014')
  })

  test('With none seen, none are printed', () => {
    expect(formatReference(seen({ authorsSeen: 0 })).authors).toBe('')
    expect(shortName(seen({ authorsSeen: 0 }))).toMatch(/^“A meta-analytic review/)
  })

  test('Of many seen, six are named', () => {
    const author = Array.from({ length: 9 }, (_, index) => ({ family: `Author${index + 1}` }))
    expect(formatReference(seen({ authorsSeen: 8 }, { author })).authors).toBe(
      'Author1, Author2, Author3, Author4, Author5, Author6, et al.',
    )
  })

  test('Initials are left out where given names were not seen', () => {
    expect(formatReference(seen({ givenNamesUnseen: true })).authors).toBe('Keefe, McCarthy.')
  })

  test('The author of a web page who is a group stays whole', () => {
    const reference = seen({ givenNamesUnseen: true }, { author: [{ literal: 'NHS England' }] })
    expect(formatReference(reference).authors).toBe('NHS England.')
  })
})
