import { describe, expect, test } from 'vitest'
import { checkIntegrity } from '~/domain/integrity/check-integrity'
import type { SiteFacts } from '~/domain/integrity/site-facts'
import { makeMention, makeProse, makeSiteFacts } from '../../../fixtures/make-site-facts'

const HERE = 'content/articles/page.mdx:12:5'

/** The problems of a site, as the editor reads them. */
function problemsOf(facts: Partial<SiteFacts>): string[] {
  return checkIntegrity(makeSiteFacts(facts)).map(
    ({ file, line, column, message, mend }) => `${file}:${line}:${column} ${message} | ${mend}`,
  )
}

describe('A finding that a page shows', () => {
  const shows = (name: string) => ({ prose: [makeProse({ findings: [makeMention(name)] })] })

  test('One that is there is right', () => {
    expect(problemsOf(shows('keefe2014-control'))).toEqual([])
  })

  test('One that is not there is named, with the nearest', () => {
    expect(problemsOf(shows('keefe2014-contrl'))).toEqual([
      `${HERE} There is no finding “keefe2014-contrl”. | Did you mean keefe2014-control? Findings live in findings.json.`,
    ])
  })

  test('One that is withheld is refused, with the reason', () => {
    const findings = [{ ...makeMention('lr2008-implausible'), withheld: 'Its value is implausible.' }]
    expect(problemsOf({ ...shows('lr2008-implausible'), findings })).toEqual([
      expect.stringContaining(
        'The finding “lr2008-implausible” is not to be shown: Its value is implausible.',
      ),
    ])
  })
})

test('A plot that cannot be drawn is named, with the nearest', () => {
  const prose = [makeProse({ plots: [makeMention('anxiety-stress against-littl')] })]
  expect(problemsOf({ prose })).toEqual([
    expect.stringContaining(
      'There is no plot of the issue “anxiety-stress” and the question “against-littl”.',
    ),
  ])
})

test('Works and issues that findings name exist', () => {
  const at = { file: 'content/findings.json', line: 4, column: 18 }
  const problems = problemsOf({
    findingReferences: [makeMention('kefe2014', at)],
    findingIssues: [makeMention('greif', at)],
  })
  expect(problems).toEqual([
    'content/findings.json:4:18 There is no reference “kefe2014”. | Did you mean keefe2014? References live in references.json.',
    'content/findings.json:4:18 There is no issue “greif”. | Did you mean grief? Issues are the files in issues/.',
  ])
})

test('A verdict that rests on an uncontrolled finding is refused', () => {
  const verdict = {
    ...makeMention('limited'),
    restsOn: 1,
    findings: ['demaat2009-end'],
    available: 1,
    counterFinding: 'x',
  }
  const findings = [{ ...makeMention('demaat2009-end'), isUncontrolled: true }]
  expect(problemsOf({ verdicts: [verdict], findings })).toEqual([
    expect.stringContaining('rests on “demaat2009-end”, which compares with nobody.'),
  ])
})

test('A finding that is there twice is named', () => {
  const findings = [makeMention('x', { line: 1 }), makeMention('x', { line: 9 })]
  expect(problemsOf({ findings })).toEqual([
    expect.stringContaining('The finding “x” is here a second time.'),
  ])
})
