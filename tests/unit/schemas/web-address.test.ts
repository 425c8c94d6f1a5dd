import { describe, expect, test } from 'vitest'
import { webAddressSchema } from '~/schemas/web-address'

describe('An address on the web', () => {
  test.each(['https://www.nice.org.uk/guidance/ng222', 'http://example.org', 'https://example.org/a?b=c#d'])(
    '%s is one',
    (address) => expect(webAddressSchema.safeParse(address).success).toBe(true),
  )

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '/guides/',
    'www.nice.org.uk',
    '',
  ])('“%s” never becomes a link', (address) => {
    expect(webAddressSchema.safeParse(address).error?.issues.map(({ message }) => message)).toEqual([
      'is not a web address: write it as https://example.org/page',
    ])
  })
})
