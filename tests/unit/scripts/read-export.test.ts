import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
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
  const isText = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(file, isText ? content : JSON.stringify(content))
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
    for (const path of ['therapists[0] (t0001) has', 'therapists[2].fee (c)', 'therapists[3].contact (d)'])
      expect(said).toContain(path)
    for (const path of ['therapists[4].locations[0].lat (e)', 'timeZone is not a time zone', 'nickname'])
      expect(said).toContain(path)
    expect(said).toContain('The therapist “t0001” is here a second time.')
    expect(said).toContain('There is no issue “greif”, which therapist t0001 names.')
    expect(said).toMatch(/Did you mean [Gg]rief/)
    expect(said?.match(/^\S+export\.json:1:\d+ error: .+\n {4}\S/gm)).toHaveLength(7)
  })

  test('with profiles at one address, or at that of a list, is refused', () => {
    const clash = exportOf(
      makeTherapist({ id: 'b-1', name: 'Anna' }),
      makeTherapist({ id: '1', name: 'Anna B' }),
      makeTherapist({ id: 'all', name: '李' }),
    )
    expect(
      complaint(clash)?.match(/The profile would stand at “\/therapists\/(anna-b-1|all)\/”/g),
    ).toHaveLength(3)
  })

  test('with something checked after it was made is refused, but for the day that time zones may make', () => {
    const on = (checkedOn: string) =>
      complaint(
        exportOf(
          makeTherapist({
            registrations: [{ body: 'BPC', checkedOn }],
            takingNewClients: { value: true, checkedOn },
          }),
        ),
      )
    expect(on('2026-11-23')).toBeUndefined()
    const said = on('2026-11-24')
    expect(said).toContain('therapists[0].registrations[0].checkedOn (t0001) is 2026-11-24, but')
    expect(said).toContain('therapists[0].takingNewClients.checkedOn (t0001) is 2026-11-24, but')
    expect(said).toContain('Write the day on which it was checked, or mend exportedAt.')
  })

  test('in another encoding, with a key twice, or not there at all is refused in plain words', () => {
    const text = JSON.stringify(exportOf(makeTherapist({ name: 'Zoë' })))
    expect(complaint(Buffer.from(text, 'latin1'))).toContain(
      'export.json:1:1 error: This file is not in UTF-8',
    )
    expect(complaint(text.replace('{', '{"sample": false, '))).toContain(
      'The key “sample” is here a second time.',
    )
    expect(() => readExport(join(folder, 'none.json'), ISSUES)).toThrow('There is no file of this name.')
    expect(() => readExport(folder, ISSUES)).toThrow('This is a folder, not a file.')
  })

  test('with a place that may be another town of the name is taken with a warning', () => {
    const warn = vi.spyOn(console, 'error').mockReturnValue()
    const far = exportOf(makeTherapist({ locations: [{ ...makePlace('Bath'), lat: 0, lon: 0 }] }))
    expect(complaint(far)).toBeUndefined()
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /:1:\d+ warning: therapists\[0\]\.locations\[0\]\.lat \(t0001\) is far from Bath: 5,\d+ km/,
      ),
    ])
    expect(complaint({ ...far, timeZone: 'America/New_York' })).toBeUndefined()
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  test('with latitude and longitude swapped is refused', () => {
    const { lat, lon } = makePlace('Bath')
    const swapped = makeTherapist({ locations: [{ town: 'Bath', lat: lon, lon: lat }] })
    expect(complaint(exportOf(swapped))).toMatch(
      /error: .*is far from Bath.*\n +Latitude and longitude have changed places/,
    )
  })

  test('with a byte order mark is taken', () => {
    expect(complaint(`\uFEFF${JSON.stringify(exportOf(makeTherapist()))}`)).toBeUndefined()
  })

  test('with more faults than anybody reads names them all', () => {
    const bad = Array.from({ length: 80 }, (_, at) => ({ ...makeTherapist({ id: `t${at}` }), bio: 7 }))
    expect(complaint(exportOf(...bad))?.match(/therapists\[\d+\]\.bio/g)).toHaveLength(80)
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
      if (said !== undefined) expect(said).toContain(`therapists[0].${key}`)
    }
    const said = complaint(exportOf({ ...whole, [key]: { odd: [Symbol] } }))
    expect(said).toContain(`therapists[0].${key}`)
  })

  test.each(['id', 'name', 'title', 'locations', 'modes', 'issues', 'contact', 'bio', 'registrations'])(
    '%s missing is named',
    (key) => expect(complaint(exportOf({ ...whole, [key]: undefined }))).toContain(`therapists[0].${key}`),
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
