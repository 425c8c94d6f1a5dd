import { describe, expect, test } from 'vitest'
import { parseCsv } from '~/domain/therapists/csv/parse-csv'
import { makeChance } from '../../../../fixtures/random'

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells)

describe('A CSV file', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,"b, c"', [['a', 'b, c']]],
    ['a,"say ""hello"""', [['a', 'say "hello"']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\n,\nb', [['a'], ['b']]],
    ['', []],
  ])('%j has the cells %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  test('A row is at the line it starts on, however many lines its cells have', () => {
    const { rows } = parseCsv('a\n"b\nb\nb"\nc\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  test.each(['a,"b', 'a\nb,"c" d', 'a,b"c'])('%j is refused, with its line', (text) => {
    expect(parseCsv(text).fault?.line).toBe(text.split('\n').length)
  })

  test('What a program writes comes back as it was, for 2,000 drawn tables', () => {
    const chance = makeChance(7)
    const cell = () => chance.text([...'abé"“,;\n', ' x'], 6).trim()
    const write = (text: string) => (/["\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    for (let run = 0; run < 2000; run++) {
      const table = Array.from({ length: chance.int(1, 4) }, () => ['k', cell(), cell(), cell()])
      expect(cellsOf(table.map((row) => row.map(write).join(',')).join('\n'))).toEqual(table)
    }
  })
})
