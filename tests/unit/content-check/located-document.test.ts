import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import type { Position } from '~/domain/integrity/problem'
import { LocatedDocument } from '../../../scripts/content/located-document'
import { hasRepeatedKeys } from '../../../scripts/content/json-tree'
import { jsonProblem, LocatedJson } from '../../../scripts/content/located-json'

const JSON_TEXT = `{
  "people": [
    { "id": "ann", "age": 40 },
    {
      "id": "bo",
      "tags": ["a",
        "b"]
    }
  ]
}
`

const YAML_TEXT = `title: Grief
say:
  - lost my mum
  - "in quotes"
related: [/a/, /b/]
review: { by: ann, on: 2026-11-22 }
`

/** Where a path stands, as `line:column`. */
function at(
  document: { positionOf: (path: readonly PropertyKey[]) => Position },
  ...path: PropertyKey[]
): string {
  const { line, column } = document.positionOf(path)
  return `${line}:${column}`
}

describe('Places in a JSON file', () => {
  const document = new LocatedJson('content/people.json', JSON_TEXT)

  test.each([
    [['people'], '2:13'],
    [['people', 0], '3:5'],
    [['people', 0, 'id'], '3:13'],
    [['people', 0, 'age'], '3:27'],
    [['people', 1, 'id'], '5:13'],
    [['people', 1, 'tags', 1], '7:9'],
  ])('%j stands at %s', (path, place) => expect(at(document, ...path)).toBe(place))

  test('What is not there stands where its nearest parent does', () => {
    expect(at(document, 'people', 1, 'name')).toBe(at(document, 'people', 1))
    expect(at(document, 'people', 9)).toBe(at(document, 'people'))
    expect(at(document, 'nothing', 'at', 'all')).toBe('1:1')
  })

  test('The name of the file comes with every place', () => {
    expect(document.positionOf(['people']).file).toBe('content/people.json')
  })

  test('Tabs and Windows line ends move nothing to another line', () => {
    const windows = new LocatedJson('a.json', '{\r\n\t"a": [\r\n\t\t1,\r\n\t\t2\r\n\t]\r\n}\r\n')
    expect(at(windows, 'a', 1)).toBe('4:3')
  })

  test('Brackets, colons and quotation marks in a text are no structure', () => {
    const odd = new LocatedJson(
      'a.json',
      String.raw`{ "a\": {": "} ] , \" \\", "b": [{}, [], "x"], "c": { "d": 1 } }`,
    )
    expect([at(odd, 'b', 2), at(odd, 'c', 'd')]).toEqual(['1:42', '1:60'])
  })

  test('Each key that one object has twice is named, with both places', () => {
    const text = '{\n  "a": 1,\n  "b": [{ "a": 2, "a": 3 }],\n  "\\u0061": 4\n}'
    expect(hasRepeatedKeys(text, JSON.parse(text))).toBe(true)
    expect(new LocatedJson('p.json', text).repeatedKeys()).toMatchObject(
      [
        { line: 3, column: 19, message: 'The key “a” is here a second time.', mend: /p\.json:3:11/ },
        { line: 4, column: 3, mend: /p\.json:2:3/ },
      ].map(({ mend, ...rest }) => ({ ...rest, mend: expect.stringMatching(mend) as string })),
    )
  })

  test('Keys are counted right where texts hold colons and quotation marks', () => {
    const value = { 'a": 1': ':"', b: ['"x": 1', { '\\': '\\"' }], ['__proto__']: {} }
    expect(hasRepeatedKeys(JSON.stringify(value, null, 1), value)).toBe(false)
  })
})

describe('Places in front matter', () => {
  /** Front matter starts on the second line of its file. */
  const document = new LocatedDocument('content/issues/grief.mdx', YAML_TEXT, 2)

  test.each([
    [['title'], '2:8'],
    [['say', 0], '4:5'],
    [['say', 1], '5:5'],
    [['related', 1], '6:16'],
    [['review', 'by'], '7:15'],
  ])('%j stands at %s of the whole file', (path, place) => expect(at(document, ...path)).toBe(place))

  test('The values are those that a schema sees', () => {
    expect(document.value()).toMatchObject({ title: 'Grief', say: ['lost my mum', 'in quotes'] })
  })
})

describe('What a schema complains about', () => {
  const schema = z.strictObject({
    people: z.array(
      z.strictObject({
        id: z.string(),
        age: z.number().int(),
        kind: z.enum(['person', 'group']),
        also: z.string().optional(),
      }),
    ),
  })

  /** The complaints about a JSON text, one a line. */
  function complaints(people: string): string[] {
    const text = `{\n  "people": [\n    ${people}\n  ]\n}\n`
    const result = schema.safeParse(JSON.parse(text))
    const problems = result.error ? new LocatedJson('p.json', text).schemaProblems(result.error, schema) : []
    return problems.map(({ line, column, message, mend }) => `${line}:${column} ${message} | ${mend}`)
  }

  test('A right record brings none', () => {
    expect(complaints('{ "id": "a", "age": 1, "kind": "group" }')).toEqual([])
  })

  test('An unknown key is named, at its own place', () => {
    expect(complaints('{ "id": "a", "age": 1, "kind": "group", "kidn": 2 }')).toEqual([
      '3:53 people[0] (a) has a key nobody knows: kidn. | Check its spelling, or take it out.',
    ])
  })

  test('Each unknown key is a problem of its own', () => {
    expect(complaints('{ "id": "a", "age": 1, "kind": "group", "x": 1, "y": 2 }')).toHaveLength(2)
  })

  test('A missing key is named, at the record it is missing from', () => {
    expect(complaints('{ "id": "a", "age": 1 }')).toEqual([
      expect.stringMatching(/^3:5 people\[0\]\.kind \(a\) is missing\. \| /),
    ])
  })

  test('A value of the wrong kind is named with the right one', () => {
    expect(complaints('{ "id": "a", "age": "old", "kind": "group" }')).toEqual([
      expect.stringMatching(/^3:25 people\[0\]\.age \(a\) is not a number\. \| Write a number\.$/),
    ])
  })

  test('A word that is not one of the list is named with the list', () => {
    expect(complaints('{ "id": "a", "age": 1, "kind": "cat" }')).toEqual([
      '3:36 people[0].kind (a) cannot be “cat”. | Write person, or group.',
    ])
  })

  test('Nothing, where something may be left out, is to be taken out; elsewhere it is to be filled in', () => {
    expect(complaints('{ "id": "a", "age": 1, "kind": "group", "also": null }')).toEqual([
      '3:53 people[0].also (a) is empty. | Fill it in, or take the field out.',
    ])
    expect(complaints('{ "id": null, "age": 1, "kind": "group" }')).toEqual([
      expect.stringMatching(/ is empty\. \| Fill it in\.$/),
    ])
  })

  test('All complaints come at once', () => {
    expect(complaints('{ "age": "old" }, { "id": 7 }')).toHaveLength(6)
  })
})

describe('Text that cannot be read', () => {
  test.each([
    ['a comma after the last item', '{\n  "a": 1,\n}', 2],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a single quotation mark', "{\n  'a': 1\n}", 2],
    ['a comment', '{\n  // note\n  "a": 1\n}', 2],
    ['a quotation mark that is not closed', '{\n  "a": "b\n}', 2],
    ['a bracket that is not closed', '{\n  "a": [1, 2\n', 2],
    ['a value that is missing', '{\n  "a": ,\n  "b": 1\n}', 2],
  ])('In JSON, %s is named at its line, with a way to mend it', (_, text, line) => {
    const problem = jsonProblem('a.json', text, undefined)
    expect(problem).toMatchObject({ file: 'a.json', line, severity: 'error' })
    expect(problem.message).toMatch(/\.$|: /)
    expect(problem.mend).not.toBe('')
  })

  test.each([
    ['a colon in a title', 'title: Therapy: what is it?\norder: 1\n', 2],
    ['a quotation mark that is not closed', 'title: A\ndescription: "B\norder: 1\n', 3],
    ['a key that is there twice', 'title: A\ntitle: B\n', 3],
    ['a bracket that is not closed', 'related: [/a/\norder: 1\n', 3],
  ])('In front matter, %s is named at its line, with a way to mend it', (_, text, line) => {
    const [problem, ...others] = new LocatedDocument('a.mdx', text, 2).yamlProblems()
    expect(problem).toMatchObject({ file: 'a.mdx', line, severity: 'error' })
    expect(problem?.mend).not.toBe('')
    expect(others).toEqual([])
  })

  test('Text that can be read has no such problem', () => {
    expect(new LocatedDocument('a.mdx', YAML_TEXT, 2).yamlProblems()).toEqual([])
  })

  test('The values of text that cannot be read are none, and nothing is thrown', () => {
    expect(() => new LocatedDocument('a.mdx', 'title: *nobody\n').value()).not.toThrow()
  })
})
