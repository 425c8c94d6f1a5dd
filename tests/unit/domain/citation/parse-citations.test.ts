import { describe, expect, test } from 'vitest'
import { parseCitations } from '~/domain/citation/parse-citations'

/** The works of every group in a text. */
const works = (text: string) => parseCitations(text).map((group) => group.works)

describe('A citation', () => {
  test('A key in brackets is a citation', () => {
    expect(works('It helps [@keefe2014].')).toEqual([[{ key: 'keefe2014' }]])
  })

  test('What follows a comma is the locator', () => {
    expect(works('[@keefe2014, p. 12]')).toEqual([[{ key: 'keefe2014', locator: 'p. 12' }]])
  })

  test('A locator may itself hold commas', () => {
    expect(works('[@keefe2014, pp. 12, 14 and Table 2]')).toEqual([
      [{ key: 'keefe2014', locator: 'pp. 12, 14 and Table 2' }],
    ])
  })

  test('Several works in one pair of brackets are parted by semicolons', () => {
    expect(works('[@keefe2014; @smit2012, Table 2 ;@nhs-waits]')).toEqual([
      [{ key: 'keefe2014' }, { key: 'smit2012', locator: 'Table 2' }, { key: 'nhs-waits' }],
    ])
  })

  test('Every group of a text is found, in order', () => {
    expect(works('One [@a1] and two [@b2; @c3].')).toEqual([[{ key: 'a1' }], [{ key: 'b2' }, { key: 'c3' }]])
  })

  test('The offsets are those of the brackets', () => {
    const text = 'It helps [@keefe2014, p. 12].'
    const [group] = parseCitations(text)
    expect(text.slice(group?.start, group?.end)).toBe('[@keefe2014, p. 12]')
  })

  test('A key may hold what Zotero and Pandoc let it hold', () => {
    expect(works('[@doi:10.1016/j.cpr_2014]')).toEqual([[{ key: 'doi:10.1016/j.cpr_2014' }]])
  })

  test.each([
    'An e-mail to a@b.example',
    'A list [1]',
    '[link](/guides/)',
    'At @keefe2014 outside brackets',
    '',
  ])('“%s” holds no citation', (text) => expect(parseCitations(text)).toEqual([]))
})

describe('A citation that an editor wrapped onto the next line', () => {
  test('Its works are read as if they stood on one line', () => {
    expect(works('[@keefe2014;\n@smit2012]')).toEqual([[{ key: 'keefe2014' }, { key: 'smit2012' }]])
    expect(works('[@keefe2014,\n  pp. 12\nto 14]')).toEqual([[{ key: 'keefe2014', locator: 'pp. 12 to 14' }]])
  })
})

describe('A group that does not read as citations', () => {
  test.each([
    ['[@keefe2014 p. 12]', ['keefe2014 p. 12']],
    ['[@keefe2014, p. 12; see also Smith]', ['keefe2014', 'see also Smith']],
    ['[@keefe2014;]', ['keefe2014', '']],
    ['[@keefe2014,]', ['keefe2014,']],
    ['[@ keefe2014]', [' keefe2014']],
  ])('%s comes back with the wrong part as its key, so that it is reported', (text, keys) => {
    expect(works(text)[0]?.map(({ key }) => key)).toEqual(keys)
  })

  test('A bracket that is never closed comes back whole, up to the end of its paragraph', () => {
    expect(works('It helps [@keefe2014 and more.\n\nThe next paragraph has a [link](/guides/).')).toEqual([
      [{ key: '[@keefe2014 and more.' }],
    ])
    expect(works('It helps [@keefe2014')).toEqual([[{ key: '[@keefe2014' }]])
  })
})
