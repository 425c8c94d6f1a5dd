import { evaluate } from 'satteri'
import { describe, expect, test } from 'vitest'
import { mdxCitations } from '~/domain/citation/mdx-citations'
import { numberCitations } from '~/domain/citation/number-citations'

interface Made {
  type: unknown
  props: { children?: unknown } & Record<string, unknown>
}

const KNOWN = { Cite: 'Cite', Note: 'Note', KeyPoints: 'KeyPoints' }

/**
 * An article as Astro would make it, written as plain text: `‹1 keefe2014 use 1›` stands for a citation, with a `+`
 * before it where it follows another with no word between.
 */
async function rendered(source: string): Promise<string> {
  const jsx = (type: unknown, props: unknown): Made => ({ type, props: props as Made['props'] })
  const module = await evaluate(source, {
    ...{ Fragment: 'fragment', jsx, jsxs: jsx },
    mdastPlugins: [mdxCitations],
    features: { smartPunctuation: false },
  })
  const Content = module['default'] as (props: { components: object }) => unknown
  return written(Content({ components: KNOWN }))
}

function written(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(written).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { type, props } = node as Made
  if (type !== 'Cite') return written(props.children)
  const locator = props['locator'] ? `, ${String(props['locator'])}` : ''
  return `${props['joined'] ? '+' : ''}‹${String(props['number'])} ${String(props['to'])} use ${String(props['use'])}${locator}›`
}

describe('Citations in an article', () => {
  test('A citation becomes the number of its work', async () => {
    expect(await rendered('It helps [@keefe2014].')).toBe('It helps‹1 keefe2014 use 1›.')
  })

  test('No space is left between the last word and its citation', async () => {
    expect(await rendered('It helps   [@a].')).toBe('It helps‹1 a use 1›.')
  })

  test('The words after a citation stay as they are', async () => {
    expect(await rendered('One [@a] then two [@b] end')).toBe('One‹1 a use 1› then two‹2 b use 1› end')
  })

  test('The locator goes with its own work', async () => {
    expect(await rendered('It helps [@a, p. 12; @b].')).toBe('It helps‹1 a use 1, p. 12›+‹2 b use 1›.')
  })

  test('Two pairs of brackets side by side are joined too, or 1 and 2 would read as 12', async () => {
    expect(await rendered('It helps [@a][@b].')).toBe('It helps‹1 a use 1›+‹2 b use 1›.')
    expect(await rendered('It helps [@a] [@b].')).toBe('It helps‹1 a use 1›+‹2 b use 1›.')
  })

  test('A citation that opens a paragraph follows nothing', async () => {
    expect(await rendered('[@a] said so.')).toBe('‹1 a use 1› said so.')
  })

  test('Numbers follow the order of use through headings, lists, quotations, tables and components', async () => {
    const source = [
      '<KeyPoints>',
      '',
      '- One [@d].',
      '- Two [@c].',
      '',
      '</KeyPoints>',
      '',
      '## A heading [@b]',
      '',
      '> A quotation [@a] and **bold [@d]**.',
      '',
      '[A link [@c]](/guides/)',
    ].join('\n')
    const text = await rendered(source)
    expect([...text.matchAll(/‹(.+?)›/g)].map(([, citation]) => citation)).toEqual([
      '1 d use 1',
      '2 c use 1',
      '3 b use 1',
      '4 a use 1',
      '1 d use 2',
      '2 c use 2',
    ])
    expect(numberCitations(source).map(({ key, uses }) => `${key} ${uses}`)).toEqual([
      'd 2',
      'c 2',
      'b 1',
      'a 1',
    ])
  })

  test('A citation wrapped onto the next line is one all the same', async () => {
    expect(await rendered('It helps [@a;\n@b].')).toBe('It helps‹1 a use 1›+‹2 b use 1›.')
  })

  test('Code is left as it is written', async () => {
    expect(await rendered('Write `[@key]` to cite.')).toBe('Write [@key] to cite.')
  })

  test('Each article counts from one', async () => {
    await rendered('[@a] [@b]')
    expect(await rendered('[@b]')).toBe('‹1 b use 1›')
  })

  test('An article without citations is untouched', async () => {
    expect(await rendered('No claim here.')).toBe('No claim here.')
  })
})
