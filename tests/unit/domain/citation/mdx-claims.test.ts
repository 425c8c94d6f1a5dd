import { mdxToJs } from 'satteri'
import { describe, expect, test } from 'vitest'
import { mdxCitations } from '~/domain/citation/mdx-citations'
import { mdxClaims } from '~/domain/citation/mdx-claims'

/** The elements that a page is compiled to, in order, as `p Claim Cite Objection`. */
async function elementsOf(source: string): Promise<string> {
  const { code } = await mdxToJs(source, { mdastPlugins: [mdxCitations, mdxClaims] })
  const body = code.slice(code.indexOf('return'), code.indexOf('function MDXContent'))
  return [...body.matchAll(/_jsxs?\((?:_components\.)?([A-Za-z]\w*)/g)].map(([, name]) => name).join(' ')
}

describe('A claim in prose', () => {
  test('has its objection behind the paragraph, never inside', async () => {
    expect(await elementsOf('Before. <Claim id="a">It helps [@x].</Claim> After.')).toBe(
      'p Claim Cite Objection',
    )
  })

  test('alone on its line is still a paragraph', async () => {
    expect(await elementsOf('<Claim id="a">It helps.</Claim>')).toBe('p Claim Objection')
  })

  test('in a list keeps its objection in its item', async () => {
    expect(await elementsOf('- One. <Claim id="a">It helps.</Claim>\n- Two.')).toBe(
      'ul li Claim Objection li',
    )
    expect(await elementsOf('- <Claim id="a">It helps.</Claim>\n- Two.')).toBe('ul li Claim Objection li')
  })

  test('that is marked brief leaves its objection to the ledger', async () => {
    expect(await elementsOf('It is so. <Claim brief id="a">It helps.</Claim>')).toBe('p Claim')
  })

  test('beside another in one paragraph: both objections follow', async () => {
    const source = '<Claim id="a">One.</Claim> And <Claim id="b">two.</Claim>'
    expect(await elementsOf(source)).toBe('p Claim Claim Objection Objection')
  })
})
