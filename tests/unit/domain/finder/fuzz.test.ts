import { describe, expect, test } from 'vitest'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing, makePlace } from '../../../fixtures/make'
import { makeHostileQuery } from '../../../fixtures/hostile-queries'
import { makeChance } from '../../../fixtures/random'

const NOW = '2026-11-22T12:00'
const ISSUES = readIssueWords('content')
const TOWNS = ['Bristol', 'Bath', 'Cardiff', 'Manchester']
const NAMES = ['Zoë O’Neil', 'Ann Bath', 'İbrahim Öztürk', '王 小明', 'Anne-Marie St John', 'Jo', 'محمد علي']
const LISTINGS = Array.from({ length: 200 }, (_, at) =>
  makeListing({
    id: `t${at}`,
    name: NAMES[at % NAMES.length] ?? '',
    locations: at % 5 === 0 ? [] : [makePlace(TOWNS[at % 4] ?? 'Bath')],
    issues: [ISSUES[at % 19]?.id ?? 'grief', ISSUES[(at * 7 + 3) % 19]?.id ?? 'anger'],
    languages: at % 3 === 0 ? ['English', 'Polish'] : ['English'],
  }),
)
const DATA = makeFinderData(LISTINGS, ISSUES)

describe('Ten thousand queries, hostile and in many languages', () => {
  test('None throws, and every answer holds together', () => {
    const chance = makeChance(20261122)
    for (let round = 0; round < 10_000; round++) {
      const query = makeHostileQuery(chance, ISSUES)
      const { understanding, results, nearly, total } = find(DATA, { ...NOTHING_ASKED, query }, NOW)
      if (understanding.isLost) expect(total + results.length + nearly.length).toBe(0)
      expect(total).toBeGreaterThanOrEqual(results.length)
      for (const wish of understanding.wishes) expect(wish.words).not.toBe('')
    }
  }, 60_000)

  test('An answer depends on the query alone, not on what was asked before', () => {
    const chance = makeChance(5)
    const fresh = makeFinderData(LISTINGS, ISSUES)
    for (let round = 0; round < 300; round++) {
      const query = makeHostileQuery(chance, ISSUES)
      expect(fresh.understander.understand(query)).toEqual(DATA.understander.understand(query))
    }
  })

  test('The order of wishes changes nothing about who is found', () => {
    const chance = makeChance(9)
    const wishes = [
      'bereavement',
      'online',
      'manchester',
      'polish speaking',
      'female therapist',
      'panic attacks',
    ]
    for (let round = 0; round < 100; round++) {
      const chosen = wishes.filter(() => chance.int(0, 1) === 1)
      const shuffled = chosen
        .map((words) => ({ words, at: chance.int(0, 999) }))
        .sort((a, b) => a.at - b.at)
        .map(({ words }) => words)
      const ids = (words: string[]) =>
        find(DATA, { ...NOTHING_ASKED, query: words.join(' ') }, NOW).results.map(({ id }) => id)
      expect(ids(shuffled)).toEqual(ids(chosen))
    }
  })
})
