import { describe, expect, test } from 'vitest'
import { maskJson, maskMdx, maskToProse, placeOf } from '~/domain/house-style/readable-text'

const PAGE = `---
title: A page
author: the-editors
say:
  - words people say
---

## A heading

Some **strong** words [@a-key, p. 2] and [a link](/guides/x/).

<Note kind="tip" title="What to do">

- An item with an address: help.example.org

</Note>
`

describe('A page as its readers see it', () => {
  test('It keeps its length and its lines, so that places stay', () => {
    const masked = maskMdx(PAGE)
    expect(masked).toHaveLength(PAGE.length)
    expect(masked.split('\n')).toHaveLength(PAGE.split('\n').length)
    expect(placeOf(masked, masked.indexOf('strong'))).toEqual({ line: 10, column: 8 })
  })

  test('It has titles, prose and titles of boxes, and no keys, citations, addresses, tags or words people say', () => {
    const words = maskMdx(PAGE).split(/\s+/).filter(Boolean).join(' ')
    expect(words).toBe('A page A heading Some strong words and a link . What to do An item with an address:')
  })

  test('Its running text has neither front matter nor headings', () => {
    expect(maskToProse(PAGE)).not.toMatch(/A page|A heading/)
    expect(maskToProse(PAGE)).toContain('strong')
  })
})

describe('A list as its readers see it', () => {
  const list =
    '[\n  { "id": "a", "says": "It \\"helped\\" some." },\n  { "says": "It did not.", "note": "x" }\n]\n'

  test('It has the texts under the named keys alone, each in its place', () => {
    const masked = maskJson(list, ['says'])
    expect(masked).toHaveLength(list.length)
    expect(masked.split(/\s+/).filter(Boolean).join(' ')).toBe('It helped some. It did not.')
    expect(placeOf(masked, masked.indexOf('did')).line).toBe(3)
  })
})
