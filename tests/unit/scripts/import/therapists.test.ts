import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { therapistExportSchema } from '~/schemas/therapist'
import { importTherapists } from '../../../../scripts/import/therapists'

const HEAD =
  'id,name,title,town,lat,lon,modes,issues,languages,fee_min,fee_max,fee_checked_on,register,register_number,register_checked_on,email,bio'
const ANN =
  'p1,Ann Example,Counsellor,Leeds,53.8,-1.55,in-person; online,grief; Depression,English,50,60,2024-11-20,HCPC,PYL012345,2024-11-20,ann@example.org,"I work with loss, and\nwith change."'
const BO = 'p2,Bo,Counsellor,,,,online,greif,English,sixty,60,2024-11-20,HCPC,12,2024-11-20,bo@,Hi'

let content: string

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'undercurrent-import-'))
  cpSync('tests/fixtures/site', content, { recursive: true })
})

afterEach(() => rmSync(content, { recursive: true, force: true }))

const stored = () => readFileSync(join(content, 'therapists.json'), 'utf8')
/** Imports a file of this text. */
function run(text: string | Buffer, { isDryRun = false, name = 'people.csv' } = {}) {
  const file = join(content, name)
  writeFileSync(file, text)
  return importTherapists({ file, content, isDryRun })
}

describe('Importing therapists from CSV', () => {
  test('puts an export in place that the build takes', () => {
    const { report, isSound } = run([HEAD, ANN].join('\n'))
    expect(isSound).toBe(true)
    expect(report).toMatch(/therapists\.json now holds 1 person, in place of those before\.$/)
    const written = therapistExportSchema.parse(JSON.parse(stored()))
    expect(written).toMatchObject({ sample: false, source: 'Imported from people.csv' })
    expect(written.therapists[0]).toMatchObject({ id: 'p1', bio: 'I work with loss, and\nwith change.' })
  })

  test('keeps dollar signs as they are', () => {
    const bio = "I charge $$60, or US$; ask for $& or $' or $`"
    run([HEAD, ANN.replace(/"I work.*"/s, () => `"${bio}"`)].join('\n'))
    expect(therapistExportSchema.parse(JSON.parse(stored())).therapists[0]?.bio).toBe(bio)
  })

  test('with one bad record takes in none, and names every fault with line and column', () => {
    const before = stored()
    const { report, isSound } = run([HEAD, ANN, BO, ANN].join('\n'))
    expect(isSound).toBe(false)
    for (const words of [
      'people.csv:4:8 error: There is no issue “greif”, which therapist p2 names.',
      'people.csv:4:10 error: fee_min is not a number.',
      'people.csv:4:14 error: register_number is not an HCPC number',
      'people.csv:4:16 error: email is not an e-mail address.',
      'people.csv:5:1 error: The therapist “p1” is here a second time.',
    ])
      expect(report).toContain(words)
    expect(report).toContain('Nothing was imported')
    expect(stored()).toBe(before)
    expect(existsSync(join(content, 'therapists.json.part'))).toBe(false)
  })

  test('names a column it does not know, with the nearest that it does', () => {
    const { report } = run([HEAD.replace('fee_min', 'fee_mim'), ANN].join('\n'))
    expect(report).toContain('There is no column “fee_mim”.')
    expect(report).toContain('Did you mean fee_min')
  })

  test('refuses a column that is there twice, and names both', () => {
    const { report } = run([`${HEAD},name`, `${ANN},Other`].join('\n'))
    expect(report).toContain('people.csv:1:18 error: The column “name” is here a second time.')
    expect(report).toContain('It is column 2 and column 18: keep one of the two.')
  })

  test('refuses a file in another encoding, and says how to save it', () => {
    const before = stored()
    const { report } = run(Buffer.from([HEAD, ANN.replace('Ann Example', 'Zoë')].join('\n'), 'latin1'))
    expect(report).toContain('people.csv:2:1 error: This file is not in UTF-8')
    expect(report).toContain('(in Excel: “CSV UTF-8”)')
    expect(stored()).toBe(before)
  })

  test('refuses what was checked on a day to come', () => {
    const { report } = run([HEAD, ANN.replace('60,2024', '60,2099')].join('\n'))
    expect(report).toMatch(/people\.csv:2:12 error: fee_checked_on is 2099-11-20, but/)
  })

  test('refuses a row with more cells than columns, and a file with nobody in it', () => {
    expect(run([HEAD, `${ANN},more`].join('\n')).report).toContain('more cells than there are columns')
    expect(run(HEAD).report).toContain('There is nobody in this file.')
  })

  test('refuses a profile at the address of a list', () => {
    const { report, isSound } = run([HEAD, ANN.replace('p1,Ann Example', 'grief,李静')].join('\n'))
    expect(isSound).toBe(false)
    expect(report).toMatch(/people\.csv:2:1 error: .* which is taken by a list or by another therapist/)
  })

  test('warns of a place far from its town, and takes it', () => {
    const { report, isSound } = run([HEAD, ANN.replace('53.8', '35.8')].join('\n'))
    expect(isSound).toBe(true)
    expect(report).toMatch(/Warnings: 1\n\S+people\.csv:2:5 warning: lat is far from Leeds: 2,\d+ km/)
  })

  test('as a dry run says what it would do, and does nothing', () => {
    const before = stored()
    const { report, isSound } = run([HEAD, ANN].join('\n'), { isDryRun: true })
    expect(isSound).toBe(true)
    expect(report).toContain('Dry run: nothing was written. 1 person would be in')
    expect(stored()).toBe(before)
  })
})

describe('Importing an export as JSON', () => {
  test('puts it in place as it stands', () => {
    const text = readFileSync('tests/fixtures/another-export.json', 'utf8')
    expect(run(text, { name: 'export.json' }).isSound).toBe(true)
    expect(stored()).toBe(text)
  })

  test('leaves its byte order mark away', () => {
    const text = readFileSync('tests/fixtures/another-export.json', 'utf8')
    expect(run(`\uFEFF${text}`, { name: 'export.json' }).isSound).toBe(true)
    expect(stored()).toBe(text)
  })

  test('names its own file, and no other, where somebody is there twice', () => {
    const both = JSON.parse(readFileSync('tests/fixtures/another-export.json', 'utf8')) as {
      therapists: object[]
    }
    const twice = { ...both, therapists: [...both.therapists, both.therapists[0]] }
    const { report } = run(JSON.stringify(twice, null, 1), { name: 'export.json' })
    expect(report).toMatch(/It stands first at \S+export\.json:\d+:\d+: keep one of the two\./)
    expect(report).not.toContain('.part')
  })

  test('with a fault leaves the old one, and names the place in the file', () => {
    const before = stored()
    const text = readFileSync('tests/fixtures/another-export.json', 'utf8').replace('"title"', '"titel"')
    const { report, isSound } = run(text, { name: 'export.json' })
    expect(isSound).toBe(false)
    expect(report).toMatch(/export\.json:\d+:\d+ error: .*titel/)
    expect(stored()).toBe(before)
  })
})

test('What every object has is no kind of import', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/import.ts', 'toString', 'people.csv'],
    { encoding: 'utf8' },
  )
  expect([stderr, status]).toEqual(['usage: npm run import -- references|therapists FILE [--dry-run]\n', 1])
})
