import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reference } from '~/schemas/reference'
import { importReferences } from '../../../../scripts/import/references'

let content: string

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'undercurrent-import-'))
  cpSync('content/references.json', join(content, 'references.json'))
})

afterEach(() => rmSync(content, { recursive: true, force: true }))

const stored = () => readFileSync(join(content, 'references.json'), 'utf8')
const idsOf = (text: string) => (JSON.parse(text) as Reference[]).map(({ id }) => id)
const run = (file: string, isDryRun = false) => importReferences({ file, content, isDryRun })

describe('Importing a file of Zotero’s', () => {
  test('with one bad record takes in none, and says where the fault is', () => {
    const before = stored()
    const { report, isSound } = run('tests/fixtures/zotero.json')
    expect(isSound).toBe(false)
    expect(report).toMatch(/^tests\/fixtures\/zotero\.json:\d+:\d+ error: .*title.* is empty\.$/m)
    expect(report).toMatch(/:\d+:\d+ error: “see the journal” is not a DOI\.$/m)
    expect(report).toContain('Nothing was imported')
    expect(stored()).toBe(before)
  })

  test('names what is here already', () => {
    const { report } = run('tests/fixtures/zotero.json')
    expect(report).toContain('Here already, left as they are: 3')
    expect(report).toContain('keefe2014: same DOI')
    expect(report).toContain('wienicke2023: same PMID')
    expect(report).toContain('exampleova2019 (twice in the file): same DOI')
  })

  test('without the bad record takes in all, in order, with fields nobody knows', () => {
    const records = JSON.parse(readFileSync('tests/fixtures/zotero.json', 'utf8')) as Reference[]
    const file = join(content, 'sound.json')
    writeFileSync(file, JSON.stringify(records.filter(({ title }) => title !== '')))
    const { isSound } = run(file)
    expect(isSound).toBe(true)
    const ids = idsOf(stored())
    expect(ids).toEqual([...ids].sort())
    expect(ids).toEqual(expect.arrayContaining(['exampleova2019', 'exampleova2019b', 'fixture-book2021']))
    const work = (JSON.parse(stored()) as Reference[]).find(({ id }) => id === 'exampleova2019')
    expect(work).toMatchObject({ volume: '12', PMID: '99000001', 'title-short': 'A first work that is new' })
    expect(readdirSync(content).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(run(file).report).toContain('New: 0')
  })
})

describe('Importing a BibTeX file', () => {
  test('in a dry run says what would come in, and writes nothing', () => {
    const before = stored()
    const { report, isSound } = run('tests/fixtures/works.bib', true)
    expect(isSound).toBe(true)
    expect(report).toContain('Müster A, The Fixture Group, van der Test J. A BibTeX work that is new.')
    expect(report).toContain('keefe2014: same DOI')
    expect(report).toContain('Dry run: nothing was written. 2 works')
    expect(stored()).toBe(before)
  })

  test('takes the works in', () => {
    run('tests/fixtures/works.bib')
    expect(idsOf(stored())).toEqual(expect.arrayContaining(['muster2018', 'sample2021']))
  })

  test('with an entry that is never closed takes in none', () => {
    const before = stored()
    const file = join(content, 'cut.bib')
    writeFileSync(file, '@book{a2020, title={A}, year=2020}\n\n@book{b2020,\n  title={B}\n')
    const { report } = run(file)
    expect(report).toContain(`${file}:3:1 error: This entry is never closed.`)
    expect(stored()).toBe(before)
  })
})

test('A file that is not JSON is named with the line', () => {
  const file = join(content, 'broken.json')
  writeFileSync(file, '[\n  { "title": "A" }\n  { "title": "B" }\n]')
  expect(run(file).report).toContain(`${file}:3:3 error: A comma is missing`)
})
