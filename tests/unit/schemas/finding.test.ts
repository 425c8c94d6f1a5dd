import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findingSchema, findingsSchema, type Finding } from '~/schemas/finding'
import { makeFinding } from '../../fixtures/make-evidence'

/** What the schema holds against a finding: the path and the complaint. */
function faultsOf(overrides: Partial<Finding>): string[] {
  const { error } = findingSchema.safeParse(makeFinding(overrides))
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('A complete finding is taken', () => {
  expect(faultsOf({})).toEqual([])
})

describe('A finding that contradicts itself is refused', () => {
  test.each([
    [0.3, { low: 0.4, high: 0.9, level: 95 }],
    [1.0, { low: 0.4, high: 0.9, level: 95 }],
    [0.5, { low: 0.9, high: 0.4, level: 95 }],
    // Steinert's follow-up as the abstract prints it.
    [-0.02, { low: -0.137, high: -0.038, level: 90 }],
  ])('An interval that leaves out its own estimate, %f', (estimate, interval) => {
    expect(faultsOf({ estimate, interval })).toEqual([
      expect.stringMatching(/^interval: .*leaves out its own estimate/),
    ])
  })

  test('An estimate on the edge of its interval is inside', () => {
    expect(faultsOf({ estimate: 0.4 })).toEqual([])
  })

  test('An interval without an estimate', () => {
    expect(faultsOf({ estimate: undefined })).toEqual(['interval: has no estimate to belong to'])
  })

  test('A number where the measure says that there are only words', () => {
    expect(faultsOf({ measure: 'statement', interval: undefined })).toEqual([
      expect.stringMatching(/^estimate: is a number/),
    ])
  })

  test('An odds ratio of nought or less', () => {
    expect(faultsOf({ measure: 'odds-ratio', estimate: -1, interval: undefined })).toEqual([
      'measure: is an odds ratio, which is always above zero',
    ])
  })
})

describe('An uncontrolled effect without that mark is refused', () => {
  test.each([
    { comparatorKind: 'none' },
    { comparatorKind: 'not-applicable' },
    { measure: 'within-group-g' },
    { measure: 'within-arm-change' },
  ] as const)('%o', (overrides) => {
    expect(faultsOf(overrides)).toContainEqual(
      expect.stringMatching(/^controlled: .*must be marked with false$/),
    )
  })

  test('Marked, and called uncontrolled, it is taken', () => {
    const marked = {
      comparatorKind: 'none',
      controlled: false,
      measure: 'within-group-g',
      result: 'uncontrolled',
    } as const
    expect(faultsOf(marked)).toEqual([])
  })

  test('Marked, it may not say that the therapy did better than anything', () => {
    const boast = { comparatorKind: 'none', controlled: false, result: 'favours-therapy' } as const
    expect(faultsOf(boast)).toEqual(['result: is about a comparison, and this result has none'])
  })
})

describe('A number from a source that nobody has read is refused', () => {
  const unread = { verification: { status: 'memory' as const, sources: ['x'] }, withheld: 'Not read yet.' }

  test('Each number is named', () => {
    const faults = faultsOf({ ...unread, k: 33, n: 2173 })
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['estimate', 'interval', 'k', 'n'])
  })

  test('Rates of groups are numbers too', () => {
    const { estimate: _, interval: __, ...words } = makeFinding({ ...unread, measure: 'percentage' })
    const arms = [1, 2].map((value) => ({ name: `Group ${value}`, value, unit: '%' }))
    expect(findingSchema.safeParse(words).success).toBe(true)
    expect(findingSchema.safeParse({ ...words, arms }).success).toBe(false)
  })

  test('Without numbers it is taken, if it says why it is not shown', () => {
    const { estimate: _, interval: __, ...words } = makeFinding({ ...unread, measure: 'statement' })
    expect(findingSchema.safeParse(words).success).toBe(true)
    expect(findingSchema.safeParse({ ...words, withheld: undefined }).success).toBe(false)
  })
})

describe('The findings of this site', () => {
  const findings = findingsSchema.parse(JSON.parse(readFileSync('content/findings.json', 'utf8')))
  const byId = new Map(findings.map((finding) => [finding.id, finding]))

  test('They hold the traps of the evidence the right way round', () => {
    expect(byId.get('lr2008-implausible')?.withheld).toBeDefined()
    expect(byId.get('steinert2017-post')?.interval?.level).toBe(90)
    expect(byId.get('steinert2017-fu')?.interval?.high).toBe(0.038)
    expect(byId.get('trotta2024-active')).not.toHaveProperty('interval')
    expect(byId.get('crawford2016-information')?.estimate).toBe(0.65)
    expect(byId.get('driessen2015-other-post')?.direction).toBe('sign-unknown')
  })

  test('Every one says what it is in a sentence, and has a caveat', () => {
    const silent = findings.filter(
      ({ says, caveat }) => !/^[A-Z].*[.]$/.test(says) || !/^[A-Z0-9].*[.]$/.test(caveat),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
