import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFinderFiles } from '~/domain/finder/finder-files'
import { layFiles } from '../../../scripts/finder/lay-files'
import { readExport } from '../../../scripts/finder/read-export'
import { readIssueWords } from '../../../scripts/finder/read-issue-words'
import { loadStick } from '../finder/stick'

/** A copy of the built site with the finder's files of so many people, in a folder where it is made once for each build. */
export async function swappedSite(folder: string, size: number): Promise<string> {
  const site = join(folder, String(size))
  const built = resolve(process.env['UNDERCURRENT_OUT'] ?? 'dist')
  const build = String(statSync(join(built, 'index.html')).mtimeMs)
  const done = join(folder, `${size}-done`)
  if (existsSync(done) && readFileSync(done, 'utf8') === build) return site
  rmSync(site, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  cpSync(built, site, { recursive: true })
  const file = join(folder, `${size}.json`)
  writeFileSync(file, JSON.stringify((await loadStick()).makeExport(size)))
  const issues = readIssueWords('content')
  const { therapists, ...header } = readExport(file, issues)
  layFiles(makeFinderFiles(header, therapists, issues), site)
  writeFileSync(done, build)
  return site
}
