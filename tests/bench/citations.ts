import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Reference } from '~/schemas/reference'

/**
 * What citations cost a build: the same articles with eight citations each and with none, built in turn, in one run.
 * Both sites have every other page alike: one article in each cites every work, so that each work has its page in both.
 * `npm run bench:citations -- 1000 2` builds 1,000 articles twice each way. Prints a table; asserts nothing. CPU seconds
 * count, since they hardly change when other programs share the machine.
 */
const CITATIONS = 8
const SENTENCES = [
  'Two people meet each week at the same time, and talk about what comes up.',
  'Some of what they find is old, and some of it happens between them.',
  'Trials compare such talks with waiting, with usual care, or with another therapy.',
  'What helps one person may not help the next, and nobody can say beforehand.',
]
const DESCRIPTION =
  'An article in a site that a measurement builds. It has plain words about talking and is as long as such pages are, with works or without.'

/** Seconds of the processors and by the clock, and the pages that came of it. */
interface Spent {
  cpu: number
  wall: number
  pages: number
}

type Times = Record<'without' | 'with', Spent[]>

const [articles = 1000, rounds = 1] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'undercurrent-bench-'))
const keys = (JSON.parse(readFileSync('content/references.json', 'utf8')) as Reference[]).map(({ id }) => id)

try {
  const sites = { without: makeContent('without', false), with: makeContent('with', true) }
  const times: Times = { without: [], with: [] }
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)) {
      const spent = build(name, sites[name])
      times[name].push(spent)
      const { cpu, wall, pages } = spent
      console.log(
        `${name} citations: ${cpu.toFixed(1)} CPU s, ${wall.toFixed(1)} s by the clock, ${pages} pages`,
      )
    }
  const costs = (['cpu', 'wall'] as const).map((clock) => costIn(clock, times))
  console.log(`${articles} articles, ${CITATIONS} citations each: citations cost ${costs.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A small site with many articles. */
function makeContent(name: string, isCiting: boolean): string {
  const content = join(folder, name, 'content')
  cpSync('tests/fixtures/site', content, { recursive: true })
  cpSync('content/references.json', join(content, 'references.json'))
  writeFileSync(
    join(content, 'articles', 'every-source.mdx'),
    mdx(
      0,
      keys.map((key) => `A work [@${key}].`),
    ),
  )
  for (let index = 0; index < articles; index++)
    writeFileSync(join(content, 'articles', `measured-${index}.mdx`), articleText(index, isCiting))
  return content
}

function articleText(index: number, isCiting: boolean): string {
  const paragraphs = Array.from({ length: CITATIONS }, (_, place) => {
    const key = keys[(index * CITATIONS + place) % keys.length]
    const cited = `${SENTENCES[place % SENTENCES.length]?.replace(/\.$/, '')}${isCiting ? ` [@${key}]` : ''}.`
    const heading = place % 3 === 0 ? `## Part ${place + 1}\n\n` : ''
    return `${heading}${SENTENCES.join(' ')} ${cited}`
  })
  return mdx(index + 1, paragraphs)
}

function mdx(number: number, paragraphs: readonly string[]): string {
  const matter = [
    ...[`title: Measured ${number}`, `description: ${DESCRIPTION}`, `order: ${number + 10}`],
    ...['author: the-editors', 'published: 2026-11-01', 'changed: 2026-11-02', 'nextReview: 2027-05-01'],
  ]
  return `---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}

/** Builds a site, and says how long the processors worked and how long it took. */
function build(name: string, content: string): Spent {
  const home = join(folder, name)
  const command = `TIMEFORMAT='%U %S %R'; time node ${resolve('node_modules/astro/bin/astro.mjs')} build --silent --force`
  const { stderr, status } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', UNDERCURRENT_CONTENT: content },
      ...{ UNDERCURRENT_OUT: join(home, 'site'), UNDERCURRENT_CACHE: join(home, 'cache') },
    },
  })
  if (status !== 0) throw new Error(`The site ${name} citations did not build:\n${stderr}`)
  const [user = 0, system = 0, wall = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  const pages = readdirSync(join(home, 'site'), { recursive: true }).filter((file) =>
    `${file}`.endsWith('.html'),
  )
  return { cpu: user + system, wall, pages: pages.length }
}

/** What citing adds, from the quickest build of each site. */
function costIn(clock: 'cpu' | 'wall', times: Times): string {
  const [none, some] = [times.without, times.with].map((all) => Math.min(...all.map((spent) => spent[clock])))
  const share = ((Number(some) - Number(none)) / Number(none)) * 100
  return `${share.toFixed(1)}% of ${clock === 'cpu' ? 'CPU time' : 'time by the clock'}`
}
