import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFinderFiles } from '~/domain/finder/finder-files'
import { layFiles } from '../../../scripts/finder/lay-files'
import { readExport } from '../../../scripts/finder/read-export'
import { makeHeader, makePlace, makeTherapist } from '../../fixtures/make'

const ISSUES = [{ id: 'grief', label: 'Grief', say: ['bereavement'] }]
const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the reader of exports says of a file; undefined where it takes it. */
function complaint(content: unknown): string | undefined {
  const file = join(folder, 'export.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  try {
    readExport(file, ISSUES)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

const exportOf = (...therapists: unknown[]) => ({ ...makeHeader(), therapists })

/** Values that no key may have. */
const WRONG: unknown[] = [null, 7, '', [], {}, true, 'x'.repeat(9), -1, ['']]

describe('An export', () => {
  test('that is odd but valid is taken', () => {
    const odd = makeTherapist({
      ...{ name: '王 小明', gender: 'two-spirit', fee: undefined, takingNewClients: undefined },
      ...{ locations: [], nextAvailable: null, issues: ['Grief', 'grief'], languages: [], registrations: [] },
    })
    expect(complaint(exportOf(odd, makeTherapist()).therapists.length)).toBeDefined()
    expect(complaint(exportOf(makeTherapist({ id: 'a' }), { ...odd, id: 'b' }))).toBeUndefined()
  })

  test('with faults of many kinds is refused, and every one is named with its path', () => {
    const said = complaint({
      ...makeHeader(),
      timeZone: 'Europe/Atlantis',
      therapists: [
        { ...makeTherapist(), nickname: 'A' },
        makeTherapist({ issues: ['greif'] }),
        makeTherapist({
          id: 'c',
          fee: { min: 9, max: 1, currency: 'GBP', per: 'session', checkedOn: '2026-11-10' },
        }),
        makeTherapist({ id: 'd', contact: {} }),
        makeTherapist({ id: 'e', locations: [{ ...makePlace('Bath'), lat: 123 }] }),
      ],
    })
    for (const path of ['therapists.0', 'therapists.1.id', 'therapists.1.issues.0', 'therapists.2.fee'])
      expect(said).toContain(path)
    for (const path of ['therapists.3.contact', 'therapists.4.locations.0.lat', 'timeZone', 'nickname'])
      expect(said).toContain(path)
    expect(said).toContain('did you mean “grief”?')
  })

  test('with more faults than anybody reads names them all', () => {
    const bad = Array.from({ length: 80 }, (_, at) => ({ ...makeTherapist({ id: `t${at}` }), bio: 7 }))
    expect(complaint(exportOf(...bad))?.match(/therapists\.\d+\.bio/g)).toHaveLength(80)
  })

  test('that is cut off, empty or no JSON is refused', () => {
    const text = JSON.stringify(exportOf(makeTherapist()))
    for (const part of ['', '{', text.slice(0, -2), 'null', '[]', '"x"'])
      expect(complaint(part)).toBeDefined()
  })
})

describe('Whichever key of a record is wrong', () => {
  const whole = makeTherapist({
    ...{ pronouns: 'she/her', photo: '/a.jpg', photoAlt: 'A' },
    locations: [{ ...makePlace('Bath'), region: 'South West', postcodeDistrict: 'BA1', stepFree: true }],
  })

  test.each(Object.keys(whole))('%s: it is refused or was never wrong, and its path is named', (key) => {
    for (const wrong of WRONG) {
      const said = complaint(exportOf({ ...whole, [key]: wrong }))
      if (said !== undefined) expect(said).toContain(`therapists.0.${key}`)
    }
    const said = complaint(exportOf({ ...whole, [key]: { odd: [Symbol] } }))
    expect(said).toContain(`therapists.0.${key}`)
  })

  test.each(['id', 'name', 'title', 'locations', 'modes', 'issues', 'contact', 'bio', 'registrations'])(
    '%s missing is named',
    (key) => expect(complaint(exportOf({ ...whole, [key]: undefined }))).toContain(`therapists.0.${key}`),
  )
})

describe('The data files alone', () => {
  const lay = (name: string) => {
    const made = makeFinderFiles(makeHeader(), [makeTherapist({ name })], ISSUES)
    layFiles(made, folder)
    return made.manifest.version
  }

  test('are laid beside the older ones, and the manifest names the newest', () => {
    const first = lay('Ann Example')
    const second = lay('Bea Example')
    expect(second).not.toBe(first)
    expect(lay('Bea Example')).toBe(second)
    expect(readdirSync(join(folder, 'data/finder')).sort()).toEqual([first, second].sort())
    expect(JSON.parse(readFileSync(join(folder, 'data/finder.json'), 'utf8'))).toMatchObject({
      version: second,
    })
    expect(readdirSync(join(folder, 'data')).filter((name) => name.startsWith('.new'))).toEqual([])
    expect(readdirSync(join(folder, 'data/finder', second))).toContain('details-0.json')
  })

  test('are refused a folder that cannot be made', () => {
    const made = makeFinderFiles(makeHeader(), [makeTherapist()], ISSUES)
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(() => layFiles(made, file)).toThrow(`The folder ${join(file, 'data')} cannot be made.`)
  })
})
