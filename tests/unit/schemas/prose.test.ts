import { describe, expect, test } from 'vitest'
import { articleSchema } from '~/schemas/article'
import { issueSchema } from '~/schemas/issue'
import { descriptionSchema, siteAddressSchema } from '~/schemas/prose'
import { makeArticle, makeIssue } from '../../fixtures/make'

const messages = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message)

describe('A description', () => {
  test.each([120, 137, 155])('%i characters are right', (length) => {
    expect(descriptionSchema.safeParse('x'.repeat(length)).success).toBe(true)
  })

  test.each([
    [119, 'is too short: a description has 120 to 155 characters'],
    [156, 'is too long: a description has 120 to 155 characters'],
  ])('%i characters are refused', (length, message) => {
    expect(messages(descriptionSchema.safeParse('x'.repeat(length)))).toEqual([message])
  })
})

describe('An address on this site', () => {
  test.each(['/', '/guides/', '/guides/does-it-work/'])('%s is one', (address) => {
    expect(siteAddressSchema.safeParse(address).success).toBe(true)
  })

  test.each(['/guides', 'guides/', '/Guides/', '/guides/#top', 'https://example.org/', '//example.org/', ''])(
    '“%s” is none',
    (address) => {
      expect(messages(siteAddressSchema.safeParse(address))).toEqual([
        'is not an address of this site: write it as /guides/does-it-work/',
      ])
    },
  )
})

describe('The front matter of a page', () => {
  test('Related pages may be left out', () => {
    const { related: _, ...matter } = makeArticle()
    expect(articleSchema.parse(matter).related).toEqual([])
  })

  test('An article needs an author and all its dates', () => {
    const { author: _a, published: _p, changed: _c, nextReview: _n, ...matter } = makeArticle()
    const paths = articleSchema.safeParse(matter).error?.issues.map(({ path }) => path[0])
    expect(paths).toEqual(['author', 'published', 'changed', 'nextReview'])
  })

  test('A review needs both a name and a day', () => {
    const result = articleSchema.safeParse(makeArticle({ review: { by: 'dr-example' } as never }))
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['review', 'on']])
  })

  test('An issue may have neither author nor dates: it is then vocabulary only', () => {
    expect(issueSchema.safeParse(makeIssue()).success).toBe(true)
  })

  test('An issue needs at least one phrase that people say', () => {
    expect(issueSchema.safeParse(makeIssue({ say: [] })).success).toBe(false)
  })

  test('A verdict is one of six words', () => {
    const words = ['strong', 'moderate', 'limited', 'contested', 'none-found', 'against'] as const
    for (const verdict of words) expect(issueSchema.safeParse(makeIssue({ verdict })).success).toBe(true)
    expect(issueSchema.safeParse(makeIssue({ verdict: 'proven' as never })).success).toBe(false)
  })
})
