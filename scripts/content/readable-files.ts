import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { maskJson, maskMdx } from '~/domain/house-style/readable-text'

/** A content file as its readers see it. */
export interface ReadableFile {
  file: string
  source: string
  /** The source with everything but readers' words turned into spaces, so that places stay. */
  text: string
}

const FOLDERS = ['articles', 'issues', 'pages']

/** JSON files that hold texts for readers, and the keys of these texts. */
const TEXTS: Record<string, string[]> = {
  'glossary.json': ['term', 'definition'],
  'findings.json': ['says', 'caveat', 'outcome', 'comparator', 'intervention', 'population', 'condition', 'time'],
  'crisis-lines.json': ['for', 'hours'],
  'people.json': ['about', 'role'],
  'site.json': ['tagline'],
  'claims.json': ['statement', 'says', 'wouldChange'],
}

/** Every content file that readers see words of. What is not there is no problem of these checks. */
export function readableFiles(content: string): ReadableFile[] {
  const pages = FOLDERS.flatMap((folder) => mdxIn(join(content, folder))).map((file) => {
    const source = readFileSync(file, 'utf8')
    return { file, source, text: maskMdx(source) }
  })
  const lists = Object.entries(TEXTS).flatMap(([name, keys]) => {
    const file = join(content, name)
    if (!existsSync(file)) return []
    const source = readFileSync(file, 'utf8')
    return [{ file, source, text: maskJson(source, keys) }]
  })
  return [...pages, ...lists]
}

function mdxIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name))
}
