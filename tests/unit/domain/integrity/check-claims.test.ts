import { describe, expect, test } from 'vitest'
import { checkClaims, findUnmade } from '~/domain/integrity/check-claims'
import type { ClaimFacts } from '~/domain/integrity/site-facts'
import { makeMention, makeProse, makeSiteFacts } from '../../../fixtures/make-site-facts'

const claim = (overrides: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...makeMention('helps', { file: 'content/claims.json', line: 3 }),
  ...{ kind: 'effect', sources: 1, findings: ['keefe2014-control'], issues: [] },
  ...overrides,
})
const complaints = (claims: ClaimFacts[], made: string[] = []) =>
  checkClaims(
    makeSiteFacts({ claims, prose: [makeProse({ claims: made.map((name) => makeMention(name)) })] }),
  ).map(({ message, mend }) => `${message} | ${mend}`)

describe('A claim', () => {
  test('about an effect, with a finding that compares, is right', () => {
    expect(complaints([claim()], ['helps'])).toEqual([])
  })

  test('about an effect needs more than a work: a finding', () => {
    expect(complaints([claim({ findings: [] })])[0]).toContain(
      'says what a treatment does, and names no finding',
    )
  })

  test('about an effect cannot rest on change from before to after', () => {
    const findings = [{ ...makeMention('keefe2014-control'), isUncontrolled: true }]
    const [problem] = checkClaims(makeSiteFacts({ claims: [claim()], findings }))
    expect(problem?.message).toContain('rests only on change from before to after')
  })

  test('about practice needs no comparison, but a source', () => {
    expect(complaints([claim({ kind: 'practice', findings: [] })])).toEqual([])
    expect(complaints([claim({ kind: 'practice', findings: [], sources: 0 })])[0]).toContain('has no source')
  })

  test('that a page makes and nobody wrote down is named with the nearest', () => {
    expect(complaints([claim()], ['helsp'])).toEqual([
      'There is no claim “helsp”. | Did you mean helps? Claims live in claims.json.',
    ])
  })

  test('stands once on a page', () => {
    expect(complaints([claim()], ['helps', 'helps'])).toEqual([
      'This page makes the claim “helps” a second time. | Wrap one of its two sentences.',
    ])
  })

  test('that no page makes is a warning', () => {
    const [problem] = findUnmade(makeSiteFacts({ claims: [claim()] }))
    expect(problem).toMatchObject({ severity: 'warning', line: 3 })
    const prose = [makeProse({ claims: [makeMention('helps')] })]
    expect(findUnmade(makeSiteFacts({ claims: [claim()], prose }))).toEqual([])
  })
})
