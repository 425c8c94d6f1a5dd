import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../../..') })

/** What the import law says about `import x from '…'` in a file. */
async function verdict(filePath: string, imported: string): Promise<string[]> {
  const text = `import x from '${imported}'\n\nexport const y = x\n`
  const [result] = await eslint.lintText(text, { filePath })
  const said = result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports') ?? []
  return said.map(({ message }) =>
    message.replace(/^'[^']*' import is restricted from being used by a pattern\. /, ''),
  )
}

const SCHEMAS = 'Import law: schemas say a shape: they import zod and other schemas only.'
const DOMAIN =
  'Import law: domain is pure rules: it imports schema types and other rules, no framework, browser or file system.'
const COMPONENTS =
  'Import law: components are props in, HTML out: they import domain, schema types and other components.'
const ISLANDS = 'Import law: islands import domain, static components and preact.'
const LAYOUTS = 'Import law: layouts import components and styles.'
const LIBRARY = 'Import law: the library joins astro:content, domain and schemas.'
const SCRIPTS = 'Import law: scripts import schemas and domain.'
const CROSSING = 'Crossing a room is written ~/room/…, never ../ out of it.'
const TESTS = 'Nothing imports tests.'

describe('What each room may not import, and what it is told', () => {
  test.each([
    ['src/schemas/x.ts', '~/domain/plain-date', SCHEMAS],
    ['src/schemas/x.ts', 'zod', SCHEMAS],
    ['src/schemas/x.ts', '../domain/plain-date', SCHEMAS],
    ['src/domain/x.ts', '~/library', DOMAIN],
    ['src/domain/x.ts', '~/components/article/Cite', DOMAIN],
    ['src/domain/x.ts', 'node:fs', DOMAIN],
    ['src/domain/x.ts', 'preact', DOMAIN],
    ['src/domain/x.ts', 'astro:content', DOMAIN],
    ['src/domain/x.ts', 'astro/zod', DOMAIN],
    ['src/domain/therapists/x.ts', '../plain-date', DOMAIN],
    ['src/components/site/x.ts', '~/library', COMPONENTS],
    ['src/components/site/x.ts', '~/islands/site-search/SiteSearch', COMPONENTS],
    ['src/components/site/x.ts', '~/layouts/PageLayout.astro', COMPONENTS],
    ['src/components/site/x.ts', 'astro:content', COMPONENTS],
    ['src/components/site/x.tsx', 'preact/hooks', COMPONENTS],
    ['src/islands/finder/x.ts', '~/library', ISLANDS],
    ['src/islands/finder/x.ts', '~/schemas/therapist', ISLANDS],
    ['src/islands/finder/x.ts', 'fuse.js', ISLANDS],
    ['src/islands/finder/x.ts', '~/islands/site-search/SiteSearch', ISLANDS],
    ['src/islands/finder/x.ts', '~/islands/shortlist/kept-people', ISLANDS],
    ['src/layouts/x.ts', '~/library', LAYOUTS],
    ['src/layouts/x.ts', '~/islands/site-search/SiteSearch', LAYOUTS],
    ['src/library.ts', '~/components/article/Cite', LIBRARY],
    ['src/library.ts', 'node:fs', LIBRARY],
    ['src/pages/x.ts', '../library', CROSSING],
    ['src/pages/data/x.ts', '../../library', CROSSING],
    ['src/pages/x.ts', '../../tests/fixtures/make', TESTS],
    ['scripts/x.ts', '~/library', SCRIPTS],
    ['scripts/x.ts', '~/components/article/Cite', SCRIPTS],
    ['scripts/build/x.ts', '../../src/domain/plain-date', 'Crossing a room is written ~/room/….'],
    ['scripts/x.ts', '../tests/fixtures/make', TESTS],
  ])('%s may not import %s', async (file, imported, message) => {
    expect(await verdict(file, imported)).toContain(message)
  })

  test('A page is held to it too, though it is no TypeScript', async () => {
    const [result] = await eslint.lintText("---\nimport x from '../library'\n---\n\n<p>{x}</p>\n", {
      filePath: 'src/pages/x.astro',
    })
    expect(result?.messages.map(({ message }) => message).join()).toContain(CROSSING)
  })

  test('A type is an import like any other', async () => {
    const text = "import type { Site } from '~/library'\n\nexport type X = Site\n"
    const [result] = await eslint.lintText(text, { filePath: 'src/domain/x.ts' })
    expect(result?.messages.map(({ message }) => message).join()).toContain(DOMAIN)
  })
})

describe('Libraries stay in the one folder that uses them', () => {
  test.each([
    ['src/domain/finder/x.ts', 'fuse.js'],
    ['src/domain/drawing/x.ts', 'd3-shape'],
    ['src/domain/integrity/x.ts', 'fastest-levenshtein'],
    ['src/domain/citation/x.ts', 'satteri'],
  ])('%s may import %s and no other folder of the domain may', async (file, library) => {
    expect(await verdict(file, library)).toEqual([])
    expect(await verdict('src/domain/therapists/x.ts', library)).toEqual([DOMAIN])
  })

  test('A folder with a library of its own may not use another’s', async () => {
    expect(await verdict('src/domain/drawing/x.ts', 'fuse.js')).toEqual([DOMAIN])
  })
})

describe('What each room may import', () => {
  test.each([
    ['src/schemas/x.ts', 'astro/zod'],
    ['src/schemas/x.ts', '~/schemas/iso-date'],
    ['src/domain/x.ts', '~/schemas/therapist'],
    ['src/domain/therapists/x.ts', '~/domain/plain-date'],
    ['src/components/site/x.ts', '~/domain/plain-date'],
    ['src/components/site/x.ts', './Wordmark.astro'],
    ['src/islands/finder/x.ts', '~/components/therapist/TherapistCard'],
    ['src/islands/finder/x.ts', 'preact/hooks'],
    ['src/islands/finder/x.ts', '~/islands/shortlist/KeepButton'],
    ['src/layouts/x.ts', '~/components/site/SiteHeader.astro'],
    ['src/layouts/x.ts', '~/styles/base.css'],
    ['src/library.ts', 'astro:content'],
    ['src/library.ts', '~/schemas/therapist'],
    ['src/pages/x.ts', '~/library'],
    ['src/pages/x.ts', '~/islands/site-search/SiteSearch'],
    ['scripts/x.ts', '~/domain/plain-date'],
    ['scripts/x.ts', 'node:fs'],
  ])('%s may import %s', async (file, imported) => {
    expect(await verdict(file, imported)).toEqual([])
  })
})
