import { describe, expect, test } from 'vitest'
import { crisisLineSchema, crisisLinesSchema, nationSchema } from '~/schemas/crisis-lines'
import { siteSchema } from '~/schemas/site'
import { makeCrisisLine, makeSite } from '../../fixtures/make'

describe('A crisis line', () => {
  test('Nobody is sent to a line without a source and the day it was read', () => {
    const { source: _s, checkedOn: _c, ...line } = makeCrisisLine()
    const paths = crisisLineSchema.safeParse(line).error?.issues.map(({ path }) => path[0])
    expect(paths).toEqual(['source', 'checkedOn'])
  })

  test('A number to dial holds digits only', () => {
    expect(
      crisisLineSchema.safeParse(makeCrisisLine({ call: { display: '116 123', tel: '116 123' } })).success,
    ).toBe(false)
  })

  test('A line serves at least one nation', () => {
    expect(crisisLineSchema.safeParse(makeCrisisLine({ nations: [] })).success).toBe(false)
  })

  test('A list without lines is refused', () => {
    expect(crisisLinesSchema.safeParse({ checkedOn: '2026-11-22', lines: [] }).success).toBe(false)
  })
})

test('The four nations are those of the United Kingdom', () => {
  expect(nationSchema.options).toEqual(['england', 'scotland', 'wales', 'northern-ireland'])
})

test('The site names one of the four nations to come first, a real address and an e-mail', () => {
  expect(siteSchema.safeParse(makeSite()).success).toBe(true)
  expect(siteSchema.safeParse(makeSite({ firstNation: 'france' as never })).success).toBe(false)
  expect(siteSchema.safeParse(makeSite({ address: 'undercurrent.example' })).success).toBe(false)
  expect(siteSchema.safeParse(makeSite({ contact: { email: 'editors' } })).success).toBe(false)
})
