import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { issueWords } from '~/domain/finder/issue-words'
import type { IssueWords } from '~/domain/finder/vocabulary'
import { issueSchema } from '~/schemas/issue'

/** The issues of a content folder, with the words people say, in the order of their files. */
export function readIssueWords(content: string): IssueWords[] {
  const folder = join(content, 'issues')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const [, matter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m)
      return issueWords(basename(name, '.mdx'), issueSchema.parse(parse(matter)))
    })
}
