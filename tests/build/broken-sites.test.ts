import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkContent, checkPolish } from '../../scripts/check-content'
import { formatProblems } from '~/domain/integrity/problem'
import { isListed, isProfile, pageAt, readPages, type Page } from './built-site'
import { words } from './page-parts'
import {
  ANOTHER_EXPORT,
  brokenSites,
  buildSite,
  expectedWords,
  layContent,
  makeFolder,
  type Build,
} from './fixture-site'
import { crawl } from './links'

const folders: string[] = []
/** The day the small sites are checked on. */
const TODAY = '2026-11-27'

function newFolder(): string {
  const folder = makeFolder()
  folders.push(folder)
  return folder
}

/** Names of files as an editor knows them, from the content folder on. */
function fromContent(text: string, content: string): string {
  return text.replaceAll('\\', '/').replaceAll(`${content.replaceAll('\\', '/')}/`, '')
}

/** What the check says about a site, as an editor reads it. */
function wordsAbout(content: string): string {
  const places = { content, therapists: join(content, 'therapists.json') }
  const problems = [...checkContent(places), ...checkPolish(places, TODAY)]
  return fromContent(formatProblems(problems), content)
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('The check of the content', () => {
  it('finds nothing wrong with the small good site', () => {
    expect(wordsAbout(layContent(newFolder()))).toBe('')
  })

  it.each(brokenSites().map((name) => [name.replaceAll('-', ' '), name]))(
    'refuses a site with %s, and says where it is and how to mend it',
    (_, name) => {
      const words = wordsAbout(layContent(newFolder(), name))
      expect(words).toMatch(/^\S.*:\d+:\d+ error: .+\n {4}\S/)
      expect(words).toBe(expectedWords(name))
    },
  )
})

describe('A build of a site with several faults', () => {
  const name = 'several-faults-at-once'
  let content: string
  let build: Build
  beforeAll(async () => {
    const folder = newFolder()
    content = layContent(folder, name)
    build = await buildSite(folder, { UNDERCURRENT_CONTENT: content })
  })

  it('stops with exit code 1', () => {
    expect(build.code).toBe(1)
  })

  it('prints every fault in one run', () => {
    expect(expectedWords(name).match(/error:/g)?.length).toBeGreaterThan(8)
    expect(fromContent(build.output, content)).toContain(expectedWords(name))
  })

  it('prints nothing of the program’s insides', () => {
    expect(build.output).not.toMatch(/^\s+at /m)
  })

  it('makes no site', () => {
    expect(existsSync(build.folder)).toBe(false)
  })
})

describe('A build of the small good site', () => {
  let build: Build
  let pages: Page[]
  beforeAll(async () => {
    const folder = newFolder()
    build = await buildSite(folder, { UNDERCURRENT_CONTENT: layContent(folder) })
    pages = build.code === 0 ? readPages(build.folder) : []
  })

  it('succeeds', () => {
    expect(build).toMatchObject({ code: 0 })
  })

  it('makes a page of every guide, every issue with prose, every page about the site, every therapist and every list of them', () => {
    const folders = ['guides', 'issues', 'therapists']
    const inFolders = pages
      .map(({ address }) => address)
      .filter((address) => folders.includes(address.split('/')[1] ?? ''))
    expect(inFolders.sort()).toEqual([
      ...[
        '/guides/',
        '/guides/does-it-work/',
        '/guides/finding-a-therapist/',
        '/guides/what-is-psychodynamic-therapy/',
      ],
      ...['/issues/', '/issues/depression/'],
      ...['/therapists/', '/therapists/ann-example-t1/', '/therapists/apply/', '/therapists/ben-example-t2/'],
      ...['/therapists/depression/', '/therapists/grief/'],
      ...['/therapists/in/', '/therapists/in/cardiff/', '/therapists/online/'],
    ])
    expect(words(pageAt(pages, '/privacy/').document.querySelector('h1'))).toBe('Privacy')
  })

  it('leaves no dead link', async () => {
    expect((await crawl(build.folder)).broken).toEqual([])
  })

  it('calls every therapist of the sample fictional', () => {
    const profiles = pages.filter(isProfile)
    expect(profiles.filter(({ document }) => !/fictional/i.test(words(document.body)))).toEqual([])
  })
})

describe('A build with another export', () => {
  let build: Build
  let pages: Page[]
  beforeAll(async () => {
    const folder = newFolder()
    const content = layContent(folder)
    build = await buildSite(folder, { UNDERCURRENT_CONTENT: content, THERAPISTS_EXPORT: ANOTHER_EXPORT })
    pages = build.code === 0 ? readPages(build.folder) : []
  })

  it('shows the people of that export and nobody else', () => {
    expect(build).toMatchObject({ code: 0 })
    const names = pages.filter(isProfile).map(({ document }) => words(document.querySelector('h1')))
    const people = (JSON.parse(readFileSync(ANOTHER_EXPORT, 'utf8')) as { therapists: { name: string }[] })
      .therapists
    expect(people.length).toBeGreaterThan(0)
    expect(names.sort()).toEqual(people.map(({ name }) => name).sort())
    expect(words(pageAt(pages, '/').document.body)).toContain(`See all ${people.length} therapists`)
  })

  it('calls nobody fictional, since the export is no sample', () => {
    const wronged = pages
      .filter(isListed)
      .filter(({ document }) =>
        /fictional/i.test(
          words(document.body) + document.head.innerHTML.replace(/<style[\s\S]*?<\/style>/g, ''),
        ),
      )
    expect(wronged.map(({ address }) => address)).toEqual([])
    expect(readFileSync(join(build.folder, 'data/therapists.json'), 'utf8')).not.toMatch(/fictional/i)
  })
})
