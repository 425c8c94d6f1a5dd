import { describe, expect, test } from 'vitest'
import { citationKey } from '~/domain/citation/citation-key'
import { cleanRecord } from '~/domain/citation/clean-record'
import { planImport } from '~/domain/citation/plan-import'
import { makeReference, makeVerification } from '../../../fixtures/make-evidence'

describe('A record from a reference manager', () => {
  test('gets text for numbers and a DOI without its address', () => {
    const record = { volume: 12, issue: 3, DOI: 'https://doi.org/10.1000/x', page: '1-2' }
    expect(cleanRecord(record)).toEqual({ volume: '12', issue: '3', DOI: '10.1000/x', page: '1-2' })
  })

  test('gives up the PubMed number that Zotero keeps in the note', () => {
    expect(cleanRecord({ note: 'PMCID: PMC7\nPMID: 24786909\nmore' })).toMatchObject({ PMID: '24786909' })
    expect(cleanRecord({ note: 'about PMID: 24786909 and more' })).not.toHaveProperty('PMID')
  })

  test('keeps every field that CSL does not know', () => {
    const record = { 'citation-key': 'a', shelf: 'B7', custom: { mine: true } }
    expect(cleanRecord(record)).toEqual(record)
  })
})

describe('The id of a work that comes in', () => {
  test('is its own key where that is of our form and free', () => {
    expect(citationKey(makeReference({ id: 'keefe2014' }), new Set())).toBe('keefe2014')
  })

  test('is else the first author and the year, without accents', () => {
    const author = [{ family: 'Høglend', given: 'Per' }]
    expect(citationKey(makeReference({ id: 'http://zotero.org/1', author }), new Set())).toBe('hoglend2014')
  })

  test('gets a letter where that is taken', () => {
    const taken = new Set(['keefe2014', 'keefe2014b'])
    expect(citationKey(makeReference(), taken)).toBe('keefe2014c')
  })

  test('comes from the title where nobody is named', () => {
    const work = makeReference({ id: 'X', author: [], title: 'On the Depths', issued: undefined })
    expect(citationKey(work, new Set())).toBe('depths')
  })
})

describe('An import', () => {
  const here = makeReference({ PMID: '24786909', custom: makeVerification() })

  test('finds a work that is here by its DOI, however it is written', () => {
    const again = makeReference({ id: 'k', DOI: '10.1016/J.CPR.2014.03.004' })
    expect(planImport([again], [here])).toMatchObject({
      added: [],
      duplicates: [{ of: 'keefe2014', by: 'DOI', isInFile: false }],
    })
  })

  test('finds it by its PubMed number where it has no DOI', () => {
    const again = makeReference({ id: 'k', DOI: undefined, PMID: '24786909' })
    expect(planImport([again], [here]).duplicates).toMatchObject([{ of: 'keefe2014', by: 'PMID' }])
  })

  test('finds a work without numbers by its title and year', () => {
    const numbers = { DOI: undefined, PMID: undefined }
    const book = makeReference({ id: 'book', ...numbers })
    const again = makeReference({ ...numbers, id: 'k', title: book.title.toUpperCase() })
    expect(planImport([again], [book]).duplicates).toMatchObject([{ of: 'book', by: 'title and year' }])
    const later = makeReference({ ...again, issued: { 'date-parts': [[2020]] } })
    expect(planImport([later], [book]).duplicates).toEqual([])
  })

  test('takes one of two that are the same within the file', () => {
    const plan = planImport([makeReference(), makeReference({ id: 'other' })], [])
    expect(plan.added.map(({ id }) => id)).toEqual(['keefe2014'])
    expect(plan.duplicates).toMatchObject([{ of: 'keefe2014', isInFile: true }])
  })

  test('marks what it takes as read by nobody, and leaves a record that says otherwise', () => {
    const read = makeReference({ id: 'read', DOI: '10.1000/2', custom: makeVerification() })
    const [first, second] = planImport([makeReference(), read], []).added
    expect(first?.custom?.verification).toMatchObject({ status: 'memory', sources: [] })
    expect(second?.custom?.verification.status).toBe('confirmed')
  })

  test('never gives two works one id', () => {
    const works = [1, 2, 3].map((number) => makeReference({ id: 'same', DOI: `10.1000/${number}` }))
    const ids = planImport(works, [here]).added.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})
