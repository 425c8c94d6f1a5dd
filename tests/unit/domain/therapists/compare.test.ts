import { expect, test } from 'vitest'
import { compare } from '~/domain/therapists/compare'
import { FIRST_MESSAGE, messageAddress } from '~/domain/therapists/first-message'
import { makeListing } from '../../../fixtures/make'

const LABELS = new Map([['grief', 'Grief']])

test('People side by side, fact by fact, with what the facts are worth today', () => {
  const rows = compare(
    [makeListing(), makeListing({ locations: [], modes: ['online'] })],
    LABELS,
    '2026-11-22T12:00',
  )
  const cells = Object.fromEntries(rows.map(({ label, cells: each }) => [label, each]))
  expect(cells['Next free']?.[0]).toBe('Tue 24 Nov, 6 pm (checked 12 days ago: ask to be sure)')
  expect(cells['Fee a session']?.[0]).toBe('£50 to £70')
  expect(cells['16 weeks, weekly']?.[0]).toBe('£800 to £1,120 for 16 sessions')
  expect(cells['A year, weekly']?.[0]).toBe('£2,100 to £2,940 for 42 sessions')
  expect(cells['Where']).toEqual(['Bristol', 'No room: not in person'])
  expect(cells['Works with']?.[0]).toBe('Grief')
})

test('What somebody does not state is said, not left empty', () => {
  const bare = makeListing({ modalities: [], languages: [], registrations: [], nextAvailable: null })
  delete bare.fee
  const cells = compare([bare], new Map(), '2026-11-22T12:00').map(({ cells: [cell] }) => cell)
  expect(cells.every((cell) => cell !== '')).toBe(true)
  expect(cells.filter((cell) => cell === 'Not stated: ask')).toHaveLength(5)
})

test('The message survives the way into an e-mail, with the line ends that mail wants', () => {
  const body = new URLSearchParams(messageAddress(FIRST_MESSAGE).replace(/^mailto:\?/, '')).get('body')
  expect(body).toBe(FIRST_MESSAGE.replaceAll('\n', '\r\n'))
  expect(messageAddress('a & b? #c')).toContain('&body=a%20%26%20b%3F%20%23c')
})
