import { describe, expect, test } from 'vitest'
import { readProse, splitFrontMatter } from '../../../scripts/content/read-prose'

const PAGE = `---
title: Does it work?
---

<KeyPoints>

- It helps [@keefe2014].

</KeyPoints>

## What trials found

Some of it was good [@keefe2014, p. 12;
@smit2012] and [some](/issues/grief/) was [not](#what-trials-found). See
[elsewhere](https://example.org/) or [the guides][guides].

### A closer look

## What trials found

[guides]: /guides/
`

/** What was read of a page, each thing with its place. */
function read(source: string) {
  const { links, problems } = readProse('page.mdx', source)
  const placed = (list: { name: string; line: number; column: number }[]) =>
    list.map(({ name, line, column }) => `${line}:${column} ${name}`)
  return { links, problems, placed }
}

describe('What a page points at', () => {
  const { links, problems, placed } = read(PAGE)

  test('Its citations, each at its group’s bracket', () => {
    expect(placed(links.citations)).toEqual(['7:12 keefe2014', '13:21 keefe2014', '13:21 smit2012'])
  })

  test('Its links within the site, and not those elsewhere', () => {
    expect(placed(links.links)).toEqual(['14:16 /issues/grief/', '14:43 #what-trials-found', '21:1 /guides/'])
  })

  test('Its headings, with their levels', () => {
    expect(links.headings.map(({ depth, name, line }) => [depth, name, line])).toEqual([
      [2, 'What trials found', 11],
      [3, 'A closer look', 17],
      [2, 'What trials found', 19],
    ])
  })

  test('Its components', () => {
    expect(placed(links.components)).toEqual(['5:1 KeyPoints'])
  })

  test('The places a link can lead to: headings as Astro names them, the key points, the references', () => {
    expect(links.fragments).toEqual(
      expect.arrayContaining([
        ...['what-trials-found', 'a-closer-look', 'what-trials-found-1'],
        ...['key-points', 'references', 'ref-keefe2014', 'ref-smit2012'],
      ]),
    )
  })

  test('The page itself has no problem', () => {
    expect(problems).toEqual([])
    expect(links.forbidden).toEqual([])
  })
})

describe('Links', () => {
  const links = (markdown: string) => read(markdown).links.links.map(({ name }) => name)

  test.each(['https://example.org/', 'mailto:a@b.example', 'tel:999', '//example.org/'])(
    '%s leads elsewhere',
    (url) => {
      expect(links(`[x](${url})`)).toEqual([])
    },
  )

  test.each(['/guides/', '#top', 'does-it-work', '../issues/grief/', 'guides/'])(
    '%s stays here, so that it is checked',
    (url) => expect(links(`[x](${url})`)).toEqual([url]),
  )
})

describe('What a page must not hold', () => {
  test.each([
    ["import X from './x'\n\nText", '1:1 an import or export'],
    ['Text {1 + 1} text', '1:6 {1 + 1}'],
    ['{/* a note */}', '1:1 {/* a note */}'],
    ['<Note title={name}>\n\nText\n\n</Note>', '1:1 {title}'],
  ])('%s', (source, place) => {
    const { links, placed } = read(source)
    expect(placed(links.forbidden)).toEqual([place])
  })

  test('An HTML tag counts as a component, which nobody provides', () => {
    expect(read('Text <b>text</b>').links.components.map(({ name }) => name)).toEqual(['b'])
  })
})

describe('A citation that no page can show', () => {
  test.each([
    ['in code', 'It helps [@a].\n\nWrite `[@b]` to cite.', '3:8 b'],
    ['in a title', '<Note kind="tip" title="It helps [@b]">\n\nText [@a].\n\n</Note>', '1:34 b'],
    ['in front matter', '---\ntitle: It helps [@b]\n---\n\nText [@a].', '2:17 b'],
    ['with emphasis inside', 'It helps [@b, *p. 12*].', '1:10 b'],
  ])('One %s is a problem at its own place', (_, source, place) => {
    const problems = read(source).problems.map(({ line, column, message }) => {
      const [, name] = /“(.+)”/.exec(message) ?? []
      return `${line}:${column} ${name}`
    })
    expect(problems.join()).toContain(place)
  })

  test('The same work cited rightly elsewhere does not hide it', () => {
    expect(read('It helps [@a].\n\nWrite `[@a]`.').problems).toHaveLength(1)
  })
})

describe('A page that cannot be parsed', () => {
  test.each([
    ['a component that is not closed', '## A\n\n<Note kind="tip" title="x">\n\nText\n', 3],
    ['a less-than sign', 'Text\n\nwith p < .05 in it and <5 more\n', 3],
    ['a bracket that opens code', 'Text\n\nwith { in it\n', 3],
  ])('%s is one problem, in plain words', (_, source) => {
    const { problems } = read(source)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'page.mdx', severity: 'error' })
    expect(problems[0]?.message).not.toMatch(/acorn|mdast|micromark|Unexpected/)
    expect(problems[0]?.mend).toMatch(/\.$/)
  })
})

describe('Front matter', () => {
  test('It is what stands between the first two lines of three hyphens', () => {
    expect(splitFrontMatter('---\ntitle: A\norder: 1\n---\n\nText')).toEqual({
      text: 'title: A\norder: 1',
      firstLine: 2,
      hasProse: true,
    })
  })

  test('A file with nothing below it has no prose', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\n\n  \n').hasProse).toBe(false)
    expect(splitFrontMatter('---\ntitle: A\n---').hasProse).toBe(false)
  })

  test('Windows line ends are line ends', () => {
    expect(splitFrontMatter('---\r\ntitle: A\r\n---\r\nText')).toMatchObject({
      text: 'title: A',
      hasProse: true,
    })
  })

  test('Without it there is none, and a rule in the text is not taken for it', () => {
    expect(splitFrontMatter('Text\n\n---\n\nMore')).toMatchObject({ text: '', hasProse: true })
  })
})
