import { describe, expect, test } from 'vitest'
import { joinFindings, joinWorks } from '~/domain/evidence/evidence-room'
import { FINDING_COLUMNS, findingsCsv } from '~/domain/evidence/finding-columns'
import { groupFindings } from '~/domain/evidence/group-findings'
import {
  countValues,
  isKept,
  orderRows,
  tableFragment,
  tableStateOf,
  WHOLE_TABLE,
} from '~/domain/evidence/table-state'
import { verdictFault } from '~/domain/evidence/verdict'
import { readingWords, unseenWords, workTitle, workTitles } from '~/domain/evidence/work-words'
import { makeFinding, makeReference, makeVerification } from '../../../fixtures/make-evidence'

const keefe = makeReference()
const newer = makeReference({ id: 'newer2020', issued: { 'date-parts': [[2020]] } })

describe('The findings that are shown', () => {
  test('Reviews of trials come before single trials, the newest first, and change without comparison last', () => {
    const findings = [
      makeFinding({ id: 'within', controlled: false, result: 'uncontrolled' }),
      makeFinding({ id: 'trial', designKind: 'randomised-trial' }),
      makeFinding({ id: 'old-review' }),
      makeFinding({ id: 'new-review', reference: 'newer2020' }),
    ]
    expect(joinFindings(findings, [keefe, newer]).map(({ finding }) => finding.id)).toEqual([
      ...['new-review', 'old-review', 'trial', 'within'],
    ])
  })

  test('Withheld ones are left out', () => {
    expect(joinFindings([makeFinding({ withheld: 'Implausible.' })], [keefe])).toEqual([])
  })

  test('By issue each stands once, and is named where else it bears', () => {
    const records = joinFindings(
      [makeFinding({ issues: ['a', 'b'] }), makeFinding({ id: 'x', issues: [] })],
      [keefe],
    )
    const groups = groupFindings(records, [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'general' }])
    expect(groups.map(({ id, records, elsewhere }) => [id, records.length, elsewhere.length])).toEqual([
      ['a', 1, 0],
      ['b', 0, 1],
      ['general', 1, 0],
    ])
  })
})

describe('The works that have a page', () => {
  const page = { address: '/guides/x/', title: 'X', cited: [{ key: 'keefe2014', uses: 2 }], inVerdict: [] }

  test('One that a page cites knows where and how often', () => {
    expect(joinWorks([], [keefe, newer], [page])).toEqual([
      {
        reference: keefe,
        address: '/evidence/keefe2014/',
        findings: [],
        pages: [{ address: '/guides/x/', title: 'X', uses: 2, isInVerdict: false }],
      },
    ])
  })

  test('One that only a verdict or a finding names has one too', () => {
    const verdict = { ...page, cited: [], inVerdict: ['newer2020'] }
    const works = joinWorks([makeFinding()], [keefe, newer], [verdict])
    expect(works.map(({ reference }) => reference.id)).toEqual(['keefe2014', 'newer2020'])
  })
})

describe('The file of findings', () => {
  const [head = '', row = ''] = findingsCsv(
    joinFindings([makeFinding({ says: 'It said “yes”, "no".' })], [keefe]),
  ).split('\r\n')

  test('Its first line names the columns, and each column is explained', () => {
    expect(head.split(',')).toEqual(FINDING_COLUMNS.map(({ name }) => name))
    expect(FINDING_COLUMNS.filter(({ meaning }) => !/[.]$/.test(meaning))).toEqual([])
  })

  test('Commas and quotation marks inside a value do no harm', () => {
    expect(row).toContain('"It said “yes”, ""no""."')
  })

  test('A text that looks like a formula is kept from being one; a negative number stays a number', () => {
    const finding = makeFinding({ estimate: -0.5, interval: undefined, says: '=1+1', caveat: '-x' })
    const csv = findingsCsv(joinFindings([finding], [keefe]))
    expect(csv).toContain(",'=1+1,")
    expect(csv).toContain(",'-x,")
    expect(csv).toContain(',-0.5,')
  })
})

describe('Narrowing the table', () => {
  const row = { issues: ['a', 'b'], comparator: 'placebo', design: 'survey', year: 2020, people: 10 }
  const rows = [row, { ...row, issues: ['b'], year: 2022 }, { ...row, comparator: 'none', people: 99 }]

  test('The state survives the address', () => {
    const state = { issue: 'a', comparator: 'none', design: '', order: 'newest' } as const
    expect(tableStateOf(tableFragment(state))).toEqual(state)
    expect(tableFragment(WHOLE_TABLE)).toBe('')
  })

  test('A place on the page is no state, and nonsense is the whole table', () => {
    expect(tableStateOf('#depression')).toBeUndefined()
    expect(tableStateOf('#order=sideways&x=1')).toEqual(WHOLE_TABLE)
  })

  test('A row on two issues is kept for each', () => {
    expect(['a', 'b', 'c'].map((issue) => isKept(row, { ...WHOLE_TABLE, issue }))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('Counts say what each value would leave beside the other filters', () => {
    const counts = countValues(rows, { ...WHOLE_TABLE, issue: 'a', comparator: 'none' }, 'issue')
    expect([...counts]).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })

  test('Newest or most people first; ties stay as they stood', () => {
    expect(orderRows(rows, 'newest')).toEqual([1, 0, 2])
    expect(orderRows(rows, 'people')).toEqual([2, 0, 1])
    expect(orderRows(rows, 'issue')).toEqual([0, 1, 2])
  })
})

describe('What a verdict must name', () => {
  const basis = { name: 'limited', restsOn: 1, findings: ['x'], available: 1, counterFinding: 'y' }

  test.each([
    [{}, undefined],
    [{ name: 'none-found', restsOn: 0, findings: [], available: 0, counterFinding: undefined }, undefined],
    [{ restsOn: 1, findings: [], available: 0, counterFinding: undefined }, undefined],
    [{ restsOn: 0, findings: [], available: 0 }, 'The verdict “limited” names nothing that it rests on.'],
    [{ findings: [] }, 'The verdict “limited” names no finding, though there are findings on this issue.'],
    [{ counterFinding: undefined }, 'The verdict “limited” does not name the strongest finding against it.'],
  ])('%o: %s', (overrides, message) => {
    expect(verdictFault({ ...basis, ...overrides } as Parameters<typeof verdictFault>[0])?.message).toBe(
      message,
    )
  })
})

describe('What is said of a work', () => {
  test('Works of one title are told apart', () => {
    expect(workTitle(keefe)).toBe('A meta-analytic review of… (Keefe and others, 2014)')
    expect(workTitle(makeReference({ title: 'Panic', issued: undefined }))).toBe('Panic (Keefe and others)')
  })

  test('Two that would come out alike are told apart by their ids', () => {
    const twin = makeReference({ id: 'keefe2014b' })
    expect([...workTitles([keefe, twin]).values()]).toEqual([
      expect.stringMatching(/… \(keefe2014\)$/),
      expect.stringMatching(/… \(keefe2014b\)$/),
    ])
  })

  test('What was not read is not said to be', () => {
    const memory = makeReference({ custom: makeVerification({ status: 'memory' }) })
    expect(readingWords(memory)).toContain('We have not read it.')
    expect(readingWords(makeReference())).toContain('no record')
  })

  test('Fields nobody saw are named in words', () => {
    const custom = makeVerification({
      unseen: ['container-title', 'ISSN'],
      authorsSeen: 2,
      givenNamesUnseen: true,
    })
    expect(unseenWords(makeReference({ custom }))).toEqual([
      ...['where it was published', 'ISSN', 'some of its authors', 'the authors’ first names'],
    ])
  })
})
