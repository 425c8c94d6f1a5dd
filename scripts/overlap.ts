import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { RUN, findSharedRuns } from '~/domain/house-style/overlap'
import { maskJson, placeOf } from '~/domain/house-style/readable-text'
import { contentPlaces } from './check-content'
import { readableFiles, type ReadableFile } from './content/readable-files'
import { listOf } from './content/read-json'
import { readValues } from './content/read-values'

const DEFAULT_SOURCES = '../shared/evidence'

/** Titles of works, which pages may name in full. */
function titlesIn(content: string): string[] {
  const file = join(content, 'references.json')
  if (!existsSync(file)) return []
  return listOf(readValues(file)).flatMap(({ title }) => (typeof title === 'string' ? [title] : []))
}

/** The texts of a folder, or of one file: Markdown and JSON. */
function readSources(path: string): { name: string; text: string }[] {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  return files
    .filter((file) => /\.(md|json|txt)$/.test(file))
    .map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }))
}

/** The labels of findings, such as who took part, are data that any account shares; their sentences are ours. */
function sentencesOnly(page: ReadableFile): ReadableFile {
  return basename(page.file) === 'findings.json'
    ? { ...page, text: maskJson(page.source, ['says', 'caveat']) }
    : page
}

/** `npm run overlap`: runs of eight words that our prose shares with the facts it was written from. */
function main(): void {
  const { values } = parseArgs({ options: { sources: { type: 'string', default: DEFAULT_SOURCES } } })
  if (!existsSync(values.sources)) {
    console.log(
      `There is nothing at ${values.sources} to compare with. Name a folder: npm run overlap -- --sources <folder>`,
    )
    return
  }
  const { content } = contentPlaces()
  const files = readableFiles(content).map(sentencesOnly)
  const sources = readSources(values.sources)
  const titles = titlesIn(content)
  const found = files.flatMap(({ file, text }) =>
    findSharedRuns(text, sources, titles).map((run) => ({ file, ...placeOf(text, run.offset), ...run })),
  )
  for (const { file, line, column, words, source } of found)
    console.log(`${file}:${line}:${column} shares with ${source}:\n    ${words}\n`)
  console.log(
    `Overlap: ${found.length} runs of ${RUN} words or more, in ${files.length} files against ${sources.length} sources.`,
  )
  process.exitCode = found.length > 0 ? 1 : 0
}

main()
