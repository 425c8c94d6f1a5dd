import { describe, expect, test } from 'vitest'
import { referenceSchema } from '~/schemas/reference'
import { makeReference, makeVerification } from '../../fixtures/make-evidence'

const faults = (record: object) => referenceSchema.safeParse(record).error?.issues ?? []

describe('A reference', () => {
  test('It needs an id, a type and a title, and nothing more', () => {
    expect(faults({ id: 'freud1912', type: 'book', title: 'Papers on technique' })).toEqual([])
    expect(faults({}).map(({ path }) => path[0])).toEqual(['id', 'type', 'title'])
  })

  test('An id that could not stand in an address is refused', () => {
    expect(faults(makeReference({ id: 'Keefe 2014' }))).toMatchObject([
      { message: 'is not an id: use small letters, digits and hyphens' },
    ])
  })

  test('Years come as numbers or as text, as Zotero writes them', () => {
    expect(faults(makeReference({ issued: { 'date-parts': [['2014', 6]] } }))).toEqual([])
  })

  test('An address that is none is refused before a page tries to link it', () => {
    expect(faults(makeReference({ URL: 'www.nice.org.uk' }))).toMatchObject([
      { path: ['URL'], message: 'is not a web address: write it as https://example.org/page' },
    ])
  })

  test('What was seen of a work is said with one of three words', () => {
    expect(faults(makeReference({ custom: makeVerification({ status: 'sure' as never }) }))).toMatchObject([
      { path: ['custom', 'verification', 'status'], code: 'invalid_value' },
    ])
  })

  test('Left out, nothing counts as unseen', () => {
    const custom = { verification: { status: 'confirmed' } }
    const read = referenceSchema.parse({ ...makeReference(), custom })
    expect(read.custom?.verification).toEqual({ status: 'confirmed', unseen: [], sources: [] })
  })
})
