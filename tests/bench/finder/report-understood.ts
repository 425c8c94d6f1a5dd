import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { find, type FinderData } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { readFiles } from '../../../scripts/finder/load-finder'

/** Phrases nobody has listed, and queries that ask for nothing we know: to measure by, never to be put into `say`. */
const PHRASES = new URL('held-out-phrases.txt', import.meta.url)
const SENSELESS = new URL('senseless.txt', import.meta.url)

/** Prints which share of the held-out phrases is understood, and how many senseless queries are answered. */
function main([folder = '']: readonly string[]): void {
  const { data } = readFiles(
    new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  )
  const phrases = readPhrases()
  const understood = phrases.map(({ issue, phrase }) => judge(data, issue, phrase))
  const senseless = readFileSync(SENSELESS, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
  const answered = senseless.filter((query) => {
    const { results, nearly } = find(data, { ...NOTHING_ASKED, query }, '2026-03-02T09:00')
    return results.length + nearly.length > 0
  })
  const share = (count: number, all: number) => `${((100 * count) / all).toFixed(1)} %`
  console.log(
    `${phrases.length} phrases nobody listed: ${share(understood.filter(({ isRight }) => isRight).length, phrases.length)} understood,`,
    `${share(understood.filter(({ isSilent }) => isSilent).length, phrases.length)} not at all;`,
    `${senseless.length} senseless queries: ${share(answered.length, senseless.length)} answered`,
  )
}

function judge({ understander }: FinderData, issue: string, phrase: string) {
  const { wishes, isLost } = understander.understand(phrase)
  const ids = isLost ? [] : wishes.map(({ id }) => id)
  return { isRight: ids.includes(issue), isSilent: ids.length === 0 }
}

/** The phrases with the issue under whose heading they stand. */
function readPhrases(): { issue: string; phrase: string }[] {
  return Array.from(
    readFileSync(PHRASES, 'utf8').matchAll(/^\[(.+)\]\n(.+)$/gm),
    ([, issue = '', line = '']) => line.split(';').map((phrase) => ({ issue, phrase: phrase.trim() })),
  ).flat()
}

main(process.argv.slice(2))
