import { parseArgs } from 'node:util'
import { makeFinderFiles } from '~/domain/finder/finder-files'
import { layFiles } from './finder/lay-files'
import { readExport } from './finder/read-export'
import { readIssueWords } from './finder/read-issue-words'

const USAGE = 'usage: npm run export -- FILE --out DIR'

/**
 * The command: makes the finder's data files alone from an export, checked whole first. `DIR` is the folder of a site, or
 * an empty one to copy over it.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (!file || !values.out || positionals.length > 1) throw new Error(USAGE)
  const issues = readIssueWords(process.env['UNDERCURRENT_CONTENT'] ?? 'content')
  const { therapists, ...header } = readExport(file, issues)
  const made = makeFinderFiles(header, therapists, issues)
  layFiles(made, values.out)
  console.log(
    `${therapists.length.toLocaleString('en-GB')} people in ${made.files.size} files, version ${made.manifest.version}, in ${values.out}/data`,
  )
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
