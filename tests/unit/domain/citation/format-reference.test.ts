import { describe, expect, test } from 'vitest'
import { formatReference, referenceText, shortName, yearOf } from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'
import { makeReference } from '../../../fixtures/make-evidence'

type Author = NonNullable<Reference['author']>[number]

/** A journal article by these authors, of which only the authors matter. */
const authors = (...author: Author[]) => formatReference(makeReference({ author })).authors

/** A work of a kind that has no journal's volume and pages. */
function makeWork(overrides: Partial<Reference>): Reference {
  const { id, title, author, issued } = makeReference()
  return { id, title, author, issued, type: 'report', ...overrides }
}

describe('A journal article', () => {
  test('It is written in Vancouver style', () => {
    expect(referenceText(makeReference())).toBe(
      'Keefe JR, McCarthy KS. A meta-analytic review of psychodynamic therapies for anxiety disorders. ' +
        'Clinical Psychology Review. 2014;34(4):309–323. https://doi.org/10.1016/j.cpr.2014.03.004',
    )
  })

  test.each<[string, Partial<Reference>, string]>([
    ['without an issue', { issue: undefined }, 'Clinical Psychology Review. 2014;34:309–323.'],
    ['without pages', { page: undefined }, 'Clinical Psychology Review. 2014;34(4).'],
    ['without a volume', { volume: undefined }, 'Clinical Psychology Review. 2014. p. 309–323.'],
    ['without volume or pages', { volume: undefined, page: undefined }, 'Clinical Psychology Review. 2014.'],
    ['without a date', { issued: undefined }, 'Clinical Psychology Review. 34(4):309–323.'],
    [
      'without date, volume or pages',
      { issued: undefined, volume: undefined, page: undefined },
      'Clinical Psychology Review.',
    ],
    [
      'with an article number for pages',
      { page: 'CD004687' },
      'Clinical Psychology Review. 2014;34(4):CD004687.',
    ],
  ])('%s it shows what is left, with no stray punctuation', (_, overrides, source) => {
    expect(formatReference(makeReference(overrides)).source).toBe(source)
  })
})

describe('Other kinds of work', () => {
  test('A chapter names its book and publisher', () => {
    const chapter = makeWork({
      type: 'chapter',
      'container-title': 'Handbook of psychotherapy',
      publisher: 'Wiley',
    })
    expect(formatReference(chapter).source).toBe('In: Handbook of psychotherapy; Wiley; 2014.')
  })

  test('A book names its publisher and year', () => {
    const book = makeWork({ type: 'book', publisher: 'Routledge' })
    expect(formatReference(book).source).toBe('Routledge; 2014.')
  })

  test('A report names its publisher and year', () => {
    expect(formatReference(makeWork({ publisher: 'NHS Digital' })).source).toBe('NHS Digital; 2014.')
  })

  test('A guideline by a group names the group whole', () => {
    const guideline = makeWork({
      author: [{ literal: 'National Institute for Health and Care Excellence' }],
      title: 'Depression in adults: treatment and management',
      publisher: 'NICE',
      issued: { 'date-parts': [[2022]] },
      URL: 'https://www.nice.org.uk/guidance/ng222',
    })
    expect(referenceText(guideline)).toBe(
      'National Institute for Health and Care Excellence. Depression in adults: treatment and management. ' +
        'NICE; 2022. https://www.nice.org.uk/guidance/ng222',
    )
  })

  test('A web page says the day it was read and links to its host', () => {
    const page = makeWork({
      type: 'webpage',
      publisher: 'NHS England',
      issued: undefined,
      accessed: { 'date-parts': [[2026, 11, 2]] },
      URL: 'https://www.england.nhs.uk/mental-health/adults/nhs-talking-therapies/',
    })
    expect(formatReference(page)).toMatchObject({
      source: 'NHS England. Read 2026-11-02.',
      link: { href: page.URL, label: 'england.nhs.uk' },
    })
  })

  test('A work of which only the title is known is its title', () => {
    expect(referenceText({ id: 'x', type: 'book', title: 'On beginning the treatment' })).toBe(
      'On beginning the treatment.',
    )
  })

  test.each(['Does it work?', 'It works!', 'It works.'])('The title “%s” gets no second stop', (title) => {
    expect(formatReference(makeWork({ title })).title).toBe(title)
  })
})

describe('Authors', () => {
  const seven = Array.from({ length: 7 }, (_, index) => ({ family: `Author${index + 1}`, given: 'A' }))

  test('Six authors are all named', () => {
    expect(authors(...seven.slice(0, 6))).toBe(
      'Author1 A, Author2 A, Author3 A, Author4 A, Author5 A, Author6 A.',
    )
  })

  test('Of more than six the first six are named', () => {
    expect(authors(...seven)).toBe('Author1 A, Author2 A, Author3 A, Author4 A, Author5 A, Author6 A, et al.')
  })

  test('A work without authors begins with its title', () => {
    expect(authors()).toBe('')
    expect(referenceText(makeReference({ author: [] }))).toMatch(/^A meta-analytic review/)
  })

  test.each<[Author, string]>([
    [{ family: 'Keefe', given: 'John Richard' }, 'Keefe JR.'],
    [{ family: 'Keefe', given: 'J.R.' }, 'Keefe JR.'],
    [{ family: 'Cottraux', given: 'Jean-Pierre' }, 'Cottraux JP.'],
    [{ family: 'Keefe' }, 'Keefe.'],
    [{ family: 'Maat', given: 'Saskia', 'non-dropping-particle': 'de' }, 'de Maat S.'],
    [{ family: 'De Maat', given: 'Saskia' }, 'De Maat S.'],
    [{ family: 'O’Neil', given: 'Zoë' }, 'O’Neil Z.'],
    [{ family: 'Østergård', given: 'ole karkov' }, 'Østergård OK.'],
    [{ family: 'Выготский', given: 'Лев Семёнович' }, 'Выготский ЛС.'],
    [{ family: 'İnan', given: 'Şule' }, 'İnan Ş.'],
    [{ family: 'Выготский', given: 'Лев Семёнович' }, 'Выготский ЛС.'],
    [{ family: '王', given: '芳' }, '王 芳.'],
    [{ family: '吉田', given: '𠮷男' }, '吉田 𠮷.'],
    [{ literal: 'Boston Change Process Study Group' }, 'Boston Change Process Study Group.'],
  ])('%j is written %s', (author, written) => expect(authors(author)).toBe(written))
})

describe('The link of a reference', () => {
  const link = (overrides: Partial<Reference>) => formatReference(makeWork(overrides)).link

  test('A DOI comes before a PubMed number, and that before an address', () => {
    const all = { DOI: '10.1000/xyz', PMID: '123', URL: 'https://example.org/a' }
    expect(link(all)).toEqual({ href: 'https://doi.org/10.1000/xyz', label: 'doi:10.1000/xyz' })
    expect(link({ ...all, DOI: undefined })).toEqual({
      href: 'https://pubmed.ncbi.nlm.nih.gov/123/',
      label: 'PubMed 123',
    })
    expect(link({ URL: all.URL })).toEqual({ href: 'https://example.org/a', label: 'example.org' })
  })

  test('An old DOI with signs that mean something in addresses still leads to its work', () => {
    const DOI = '10.1002/(SICI)1097-4679(199912)55:12<1469::AID-JCLP6>3.0.CO;2-#'
    expect(new URL(link({ DOI })?.href ?? '').hash).toBe('')
    expect(decodeURIComponent(new URL(link({ DOI })?.href ?? '').pathname)).toBe(`/${DOI}`)
    expect(link({ DOI })?.label).toBe(`doi:${DOI}`)
  })

  test('A work nobody can reach has none', () => {
    expect(formatReference(makeWork({}))).not.toHaveProperty('link')
  })
})

describe('The short name of a work', () => {
  test('One author stands alone; more become others', () => {
    expect(shortName(makeReference({ author: [{ family: 'Shedler', given: 'J' }] }))).toBe('Shedler, 2014')
    expect(shortName(makeReference())).toBe('Keefe and others, 2014')
    expect(shortName(makeReference({ author: [{ literal: 'NICE' }] }))).toBe('NICE, 2014')
  })

  test('A work without author goes by its title, and without date by that alone', () => {
    expect(shortName(makeReference({ author: undefined, title: 'Panic' }))).toBe('“Panic”, 2014')
    expect(shortName(makeReference({ issued: undefined }))).toBe('Keefe and others')
  })

  test('The year is the first part of the date, number or text', () => {
    expect(yearOf(makeReference())).toBe('2014')
    expect(yearOf(makeReference({ issued: { 'date-parts': [['2014', '6']] } }))).toBe('2014')
    expect(yearOf(makeReference({ issued: { 'date-parts': [[]] } }))).toBe('')
    expect(yearOf(makeReference({ issued: undefined }))).toBe('')
  })
})
