import { describe, expect, test } from 'vitest'
import { CLAIM_COLUMNS } from '~/domain/evidence/claim-columns'
import { claimsIn, joinClaims, worksOf } from '~/domain/evidence/claim-ledger'
import { ALL_CLAIM_KINDS, ALL_STANDINGS } from '~/domain/evidence/claim-words'
import { toCsv } from '~/domain/evidence/csv'
import { claimKindSchema, claimSchema, standingSchema } from '~/schemas/claim'
import { makeClaim, makeFinding, makeReference } from '../../../fixtures/make-evidence'

const reference = makeReference()
const findings = [{ finding: makeFinding(), reference }]
const page = { address: '/guides/a/', title: 'A', body: '<Claim id="anxiety-control">It helps.</Claim>' }
const join = (claims = [makeClaim()], pages = [page]) =>
  joinClaims(claims, { findings, references: [reference] }, pages)

describe('The ledger of claims', () => {
  test('finds the claims of a page', () => {
    expect(claimsIn('a <Claim id="one">x</Claim> <Claim brief id="two">y</Claim>')).toEqual(['one', 'two'])
  })

  test('joins works, findings and the sentences where a claim is made', () => {
    const [record] = join()
    expect(record?.grounds.sources).toEqual([{ reference, place: 'abstract' }])
    expect(record?.grounds.findings).toEqual(findings)
    expect(record?.pages).toEqual([{ address: '/guides/a/#claim-anxiety-control', title: 'A' }])
    expect(record?.address).toBe('/evidence/claims/#anxiety-control')
  })

  test('counts a verdict as a place where its claim is made', () => {
    const [record] = join(
      [makeClaim()],
      [{ ...page, body: '', verdictClaim: 'anxiety-control' } as typeof page],
    )
    expect(record?.pages).toHaveLength(1)
  })

  test('names each work once, with those of its findings', () => {
    const [record] = join([makeClaim({ sources: [] })])
    expect(record && worksOf(record.grounds)).toEqual([{ reference, place: 'abstract' }])
    expect(join().map(({ grounds }) => worksOf(grounds).length)).toEqual([1])
  })

  test('becomes a table with a heading and a row a claim', () => {
    const lines = toCsv(CLAIM_COLUMNS, join()).split('\r\n')
    expect(lines[0]?.split(',').slice(0, 4)).toEqual(['id', 'statement', 'kind', 'standing'])
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('/guides/a/#claim-anxiety-control')
  })

  test('has words for every kind and standing', () => {
    expect([...ALL_CLAIM_KINDS].sort()).toEqual([...claimKindSchema.options].sort())
    expect([...ALL_STANDINGS].sort()).toEqual([...standingSchema.options].sort())
  })

  test('refuses a claim without an objection or without what would change it', () => {
    const { objection: _, ...without } = makeClaim()
    expect(claimSchema.safeParse(without).success).toBe(false)
    expect(claimSchema.safeParse(makeClaim({ wouldChange: '' })).success).toBe(false)
    expect(claimSchema.safeParse(makeClaim()).success).toBe(true)
  })
})
