import { evaluate } from 'satteri'
import { describe, expect, test } from 'vitest'
import { mdxCitations } from '~/domain/citation/mdx-citations'
import { mdxTerms } from '~/domain/glossary/mdx-terms'
import { glossarySchema } from '~/schemas/glossary-term'

const GLOSSARY = glossarySchema.parse([
  {
    id: 'transference',
    term: 'Transference',
    definition: 'Old feelings. They turn up.',
    readMore: '/guides/how/',
  },
  { id: 'cbt', term: 'Cognitive behavioural therapy', alsoKnownAs: ['CBT'], definition: 'Another therapy.' },
  { id: 'defence', term: 'Defence', definition: 'A way to look away.', inText: ['defence', 'defences'] },
  { id: 'frame', term: 'Frame', definition: 'Time and place.', inText: [] },
  ...Array.from({ length: 9 }, (_, index) => ({
    id: `word-${index}`,
    term: `wordnumber${index}`,
    definition: 'One of many.',
  })),
])

interface Made {
  type: unknown
  props: { children?: unknown } & Record<string, unknown>
}

/** An article as Astro would make it, as plain text: `‹transference: Old feelings.|transference›` is an explained term. */
async function rendered(source: string, file = 'articles/page.mdx'): Promise<string> {
  const jsx = (type: unknown, props: unknown): Made => ({ type, props: props as Made['props'] })
  const module = await evaluate(source, {
    ...{ Fragment: 'fragment', jsx, jsxs: jsx, fileURL: new URL(`file:///content/${file}`) },
    mdastPlugins: [mdxCitations, mdxTerms(() => GLOSSARY)],
  })
  const Content = module['default'] as (props: { components: object }) => unknown
  const components = Object.fromEntries(['Term', 'Cite', 'Note', 'KeyPoints'].map((name) => [name, name]))
  return written(Content({ components }))
}

function written(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(written).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { type, props } = node as Made
  if (type !== 'Term') return written(props.children)
  return `‹${String(props['of'])}: ${String(props['says'])}|${written(props.children)}›`
}

describe('Terms in an article', () => {
  test('The first mention is explained with the first sentence of its definition, later ones are not', async () => {
    expect(await rendered('This is transference.\n\nMore transference.')).toBe(
      'This is ‹transference: Old feelings.|transference›.\nMore transference.',
    )
  })

  test('Small letters match either case, an abbreviation only itself, and no part of a word', async () => {
    expect(await rendered('Defences help.')).toBe('‹defence: A way to look away.|Defences› help.')
    expect(await rendered('An cbt and CBTs.')).toBe('An cbt and CBTs.')
    expect(await rendered('Try CBT.')).toBe('Try ‹cbt: Another therapy.|CBT›.')
  })

  test('A word with an everyday meaning is left to the glossary', async () => {
    expect(await rendered('A picture frame.')).toBe('A picture frame.')
  })

  test('Headings, links and key points are left alone; the next mention is explained', async () => {
    const source = '<KeyPoints>\n\n- Defence.\n\n</KeyPoints>\n\n## Defence\n\n[defence](/x/)\n\nHis defence.'
    expect(await rendered(source)).toMatch(/His ‹defence: A way to look away\.\|defence›\.$/)
    expect((await rendered(source)).match(/‹/g)).toHaveLength(1)
  })

  test('Inside a box a term is explained', async () => {
    expect(await rendered('<Note>\n\nHis defence.\n\n</Note>')).toContain('‹defence')
  })

  test('A citation whose key holds the words stays a citation', async () => {
    expect(await rendered('So it is [@defence].')).toBe('So it is.')
  })

  test('Right before a citation a term is left alone; the next mention is explained', async () => {
    expect(await rendered('He called it transference [@freud1912].')).toBe('He called it transference.')
    expect((await rendered('Transference [@a].\n\nTransference, then [@a].')).match(/‹/g)).toHaveLength(1)
  })

  test('A paragraph explains one term, and a page six', async () => {
    expect((await rendered('CBT and defence')).match(/‹/g)).toHaveLength(1)
    const many = Array.from({ length: 9 }, (_, index) => `A wordnumber${index} here.`).join('\n\n')
    expect((await rendered(many)).match(/‹/g)).toHaveLength(6)
  })

  test('The page that a term leads to explains it itself', async () => {
    expect(await rendered('On transference.', 'articles/how.mdx')).toBe('On transference.')
  })

  test('Pages about the site are left alone', async () => {
    expect(await rendered('On transference.', 'pages/about.mdx')).toBe('On transference.')
  })

  test('Each article starts anew', async () => {
    await rendered('CBT')
    expect(await rendered('CBT')).toBe('‹cbt: Another therapy.|CBT›')
  })
})
