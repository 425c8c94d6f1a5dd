import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readText } from '../../../scripts/content/read-text'
import { readValues } from '../../../scripts/content/read-values'

const folder = mkdtempSync(join(tmpdir(), 'text-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(bytes: Uint8Array | string) {
  const file = join(folder, 'a.txt')
  writeFileSync(file, bytes)
  return readText(file)
}

describe('The text of a file', () => {
  test('is read as UTF-8', () => expect(read('Zoë – “hi”\n')).toEqual({ text: 'Zoë – “hi”\n' }))

  test('has no byte order mark', () => expect(read('\uFEFF{}')).toEqual({ text: '{}' }))

  test('in another encoding is refused with the line, and with how to mend it', () => {
    const { problem } = read(Buffer.from('name\nAnn\nZoë\n', 'latin1'))
    expect(problem).toMatchObject({
      line: 3,
      severity: 'error',
      mend: expect.stringMatching(/Excel: “CSV UTF-8”/) as string,
    })
    expect(problem?.message).toMatch(/^This file is not in UTF-8/)
    expect(read(Buffer.from('\uFEFF{}', 'utf16le')).problem?.line).toBe(1)
  })

  test.each(['', '\uFEFF', ' \n\n'])('that is none is called empty: %j', (text) => {
    expect(read(text).problem?.message).toBe('This file is empty.')
  })
})

test('A file that is not there, and a folder, are called so', () => {
  mkdirSync(join(folder, 'inside'))
  const said = (name: string) => readText(join(folder, name)).problem?.message
  expect(said('nothing.json')).toBe('There is no file of this name.')
  expect(said('a.txt/b')).toBe('There is no file of this name.')
  expect(said('inside')).toBe('This is a folder, not a file.')
})

describe('The values of a JSON file', () => {
  const values = (text: string) => {
    const file = join(folder, 'values.json')
    writeFileSync(file, text)
    return readValues(file)
  }

  test('are read with a byte order mark before them or without', () => {
    expect([values('\uFEFF[1]'), values('[2]')]).toEqual([[1], [2]])
  })

  test('that cannot be read are named with the line, and with how to mend it', () => {
    expect(() => values('[\n 1,\n]')).toThrow(
      /values\.json:2:3 error: There is a comma after the last item\.\n {4}Take/,
    )
    expect(() => values('')).toThrow('This file is empty.')
  })
})
