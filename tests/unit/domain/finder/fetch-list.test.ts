import { describe, expect, test } from 'vitest'
import { fetchList, fetchPart, type Fetch } from '~/domain/finder/fetch-list'
import { makeFinderFiles } from '~/domain/finder/finder-files'
import { finderAddresses } from '~/domain/finder/finder-addresses'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import { makeTherapist } from '../../../fixtures/make'

const HEADER = {
  format: 'undercurrent-therapists/1',
  ...{ sample: false, exportedAt: '2026-11-01T09:00:00Z', timeZone: 'Europe/London', source: 'Test' },
} as const
const { manifest, files } = makeFinderFiles(
  HEADER,
  [makeTherapist({ id: 't1' }), makeTherapist({ id: 't2', name: 'Ada Another' })],
  [{ id: 'grief', label: 'Grief', say: ['bereavement'] }],
)
const FILES = new Map([
  ['/data/finder.json', JSON.stringify(manifest)],
  ['/data/profiles.json', '[]'],
  ...[...files].map(([name, text]): [string, string] => [`/data/finder/${name}`, text]),
])
const CURRENT = finderAddresses(manifest.version)

/** A host with those files; others take the place of some. Notes what it was asked for. */
function makeHost(others: Record<string, string> = {}): { fetch: Fetch; asked: string[] } {
  const asked: string[] = []
  const fetch: Fetch = (address) => {
    asked.push(address.replace(manifest.version, 'VERSION'))
    const name = address.replace(/^.*\//, '')
    const body = others[name] ?? FILES.get(address)
    return Promise.resolve({ ok: body !== undefined, text: () => Promise.resolve(body ?? 'Not found') })
  }
  return { fetch, asked }
}

describe('The list is fetched', () => {
  test('whole, by addresses that name nobody', async () => {
    const { fetch, asked } = makeHost()
    const { table } = await fetchList(CURRENT, fetch)
    expect(table.listing(table.rowOf('t2'))).toMatchObject({ id: 't2', name: 'Ada Another' })
    expect(asked).toEqual([
      '/data/finder.json',
      '/data/finder/VERSION/words.json',
      '/data/finder/VERSION/people.json',
    ])
  })

  test('with the profiles that there are, where it is newer than the page', async () => {
    const { fetch, asked } = makeHost()
    const { table } = await fetchList(finderAddresses('older'), fetch)
    expect(asked).toContain('/data/profiles.json')
    expect(table.listing(table.rowOf('t1')).address).toBe('')
  })
})

describe('A list that does not come is told from one that is not sound', () => {
  const fails = (fetch: Fetch) => fetchList(CURRENT, fetch).then(String, (error: unknown) => error)

  test('No line, and an address with nothing there, are out of reach', async () => {
    expect(await fails(() => Promise.reject(new TypeError('Failed to fetch')))).toBeInstanceOf(OutOfReach)
    expect(
      await fails(() => Promise.resolve({ ok: false, text: () => Promise.resolve('{}') })),
    ).toBeInstanceOf(OutOfReach)
  })

  test('A line that breaks in the middle of a file is out of reach', async () => {
    const broken = () => Promise.reject(new TypeError('network error'))
    expect(await fails(() => Promise.resolve({ ok: true, text: broken }))).toBeInstanceOf(OutOfReach)
  })

  test.each([
    ['finder.json', 'null'],
    ['finder.json', '<html>'],
    ['words.json', '{"issues": 1}'],
    ['people.json', '{"format": "undercurrent-finder/9"}'],
    ['people.json', '{"format":'],
  ])('%s with %s is not sound', async (name, text) => {
    const error = await fails(makeHost({ [name]: text }).fetch)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(OutOfReach)
  })

  test('So is a part', async () => {
    const { fetch } = makeHost({ 'part-1.json': '{}' })
    await expect(fetchPart({ folder: '/data/finder/x' }, 1, fetch)).rejects.not.toBeInstanceOf(OutOfReach)
    await expect(fetchPart({ folder: '/data/finder/x' }, 2, fetch)).rejects.toBeInstanceOf(OutOfReach)
  })
})
