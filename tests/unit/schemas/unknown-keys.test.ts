import type { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import { articleSchema } from '~/schemas/article'
import { crisisLineSchema, crisisLinesSchema } from '~/schemas/crisis-lines'
import { glossaryTermSchema } from '~/schemas/glossary-term'
import { houseTermSchema } from '~/schemas/house-term'
import { issueSchema } from '~/schemas/issue'
import { personSchema } from '~/schemas/person'
import { reviewSchema } from '~/schemas/prose'
import { referenceSchema, verificationSchema } from '~/schemas/reference'
import { sitePageSchema } from '~/schemas/site-page'
import { siteSchema } from '~/schemas/site'
import {
  exportHeaderSchema,
  feeSchema,
  locationSchema,
  registrationSchema,
  therapistExportSchema,
  therapistSchema,
} from '~/schemas/therapist'
import {
  makeArticle,
  makeCrisisLine,
  makeHeader,
  makeIssue,
  makePerson,
  makePlace,
  makeSite,
  makeSitePage,
  makeTherapist,
} from '../../fixtures/make'
import { makeReference, makeVerification } from '../../fixtures/make-evidence'

interface Case {
  schema: z.ZodType
  valid: object
}

const crisisLines = { checkedOn: '2026-11-22', lines: [makeCrisisLine()], leftOut: [] }

const SCHEMAS: Record<string, Case> = {
  article: { schema: articleSchema, valid: makeArticle() },
  'crisis line': { schema: crisisLineSchema, valid: makeCrisisLine() },
  'crisis lines': { schema: crisisLinesSchema, valid: crisisLines },
  'export header': { schema: exportHeaderSchema, valid: makeHeader() },
  fee: { schema: feeSchema, valid: makeTherapist().fee ?? {} },
  'glossary term': {
    schema: glossaryTermSchema,
    valid: { id: 'frame', term: 'Frame', definition: 'Time and place.' },
  },
  'house term': {
    schema: houseTermSchema,
    valid: { kind: 'sales', words: ['holistic'], instead: 'nothing', why: 'It says nothing.' },
  },
  issue: { schema: issueSchema, valid: makeIssue() },
  location: { schema: locationSchema, valid: makePlace('Bath') },
  person: { schema: personSchema, valid: makePerson() },
  registration: { schema: registrationSchema, valid: { body: 'BPC', checkedOn: '2026-11-10' } },
  review: { schema: reviewSchema, valid: { by: 'someone', on: '2026-11-22' } },
  site: { schema: siteSchema, valid: makeSite() },
  'site page': { schema: sitePageSchema, valid: makeSitePage() },
  therapist: { schema: therapistSchema, valid: makeTherapist() },
  'therapist export': {
    schema: therapistExportSchema,
    valid: { ...makeHeader(), therapists: [makeTherapist()] },
  },
  verification: { schema: verificationSchema, valid: makeVerification().verification },
}

describe.each(Object.entries(SCHEMAS))('The %s schema', (_, { schema, valid }) => {
  test('It takes a complete record', () => {
    expect(schema.safeParse(valid).error).toBeUndefined()
  })

  test('It refuses a key nobody knows, and names it', () => {
    const issues = schema.safeParse({ ...valid, tittle: 'x' }).error?.issues ?? []
    expect(issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['tittle'], path: [] }])
  })

  test('It refuses a record with nothing in it', () => {
    expect(schema.safeParse({}).success).toBe(false)
  })
})

const NESTED: [string, z.ZodType, object, PropertyKey[]][] = [
  [
    'site contact',
    siteSchema,
    makeSite({ contact: { email: 'a@b.example', fax: '1' } as never }),
    ['contact'],
  ],
  [
    'therapist’s contact',
    therapistSchema,
    makeTherapist({ contact: { email: 'a@b.example', fax: '1' } as never }),
    ['contact'],
  ],
  [
    'next available time',
    therapistSchema,
    makeTherapist({
      nextAvailable: { start: '2026-11-24T18:00', checkedOn: '2026-11-10', fax: '1' } as never,
    }),
    ['nextAvailable'],
  ],
  [
    'taking new clients',
    therapistSchema,
    makeTherapist({ takingNewClients: { value: true, checkedOn: '2026-11-10', fax: '1' } as never }),
    ['takingNewClients'],
  ],
  [
    'telephone of a crisis line',
    crisisLineSchema,
    makeCrisisLine({ call: { display: '999', tel: '999', fax: '1' } as never }),
    ['call'],
  ],
  [
    'text number of a crisis line',
    crisisLineSchema,
    makeCrisisLine({ text: { display: 'Text 85258', number: '85258', fax: '1' } as never }),
    ['text'],
  ],
  [
    'crisis line left out',
    crisisLinesSchema,
    { ...crisisLines, leftOut: [{ name: 'X', why: 'Not confirmed', fax: '1' }] },
    ['leftOut', 0],
  ],
  [
    'verification of a reference',
    referenceSchema,
    makeReference({ custom: makeVerification({ fax: '1' } as never) }),
    ['custom', 'verification'],
  ],
]

test.each(NESTED)('An unknown key in the %s is named with its path', (_, schema, record, path) => {
  const issues = schema.safeParse(record).error?.issues ?? []
  expect(issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['fax'], path }])
})

test('A reference keeps the CSL fields it does not know, as Zotero writes them', () => {
  const reference = { ...makeReference(), language: 'en', 'short-title': 'A review' }
  expect(referenceSchema.parse(reference)).toEqual(reference)
})
