import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { slug } from 'github-slugger'
import { guideAddress } from '~/domain/addresses'
import { contentPlaces, today } from './check-content'
import { listOf } from './content/read-json'
import { articleTemplate } from './new/article-template'
import { readValues } from './content/read-values'

const USAGE = 'Say what to begin: npm run new -- article "Its title"'

/** Begins a guide under its title, and says what to do next. Throws in an editor's words; nothing is overwritten. */
export function beginArticle(content: string, title: string, day: string): { file: string; address: string } {
  const id = slug(title.replace(/[’']/g, ''))
  if (id === '') throw new Error('The title has no letters to make an address of.')
  const file = join(content, 'articles', `${id}.mdx`)
  if (existsSync(file))
    throw new Error(`${file} is there already, and is left as it is. Choose another title.`)
  const start = { title, author: firstAuthor(content), order: nextOrder(content), today: day }
  writeFileSync(file, articleTemplate(start))
  return { file, address: guideAddress(id) }
}

function firstAuthor(content: string): string {
  const people = listOf(readValues(join(content, 'people.json')))
  return String(people[0]?.['id'] ?? 'add-an-author-to-people-json')
}

/** One more than the highest place among the guides. */
function nextOrder(content: string): number {
  const folder = join(content, 'articles')
  const orders = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => /^order: *(\d+)/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1])
  return Math.max(0, ...orders.map((order) => Number(order ?? 0))) + 1
}

function main([kind, title]: readonly string[]): void {
  if (kind !== 'article' || !title?.trim()) {
    console.error(USAGE)
    process.exitCode = 1
    return
  }
  try {
    const { file, address } = beginArticle(contentPlaces().content, title.trim(), today())
    console.log(
      `Begun: ${file}\n\nWrite, and see it at once:  npm run dev   then open http://localhost:4321${address}`,
    )
    console.log('What is still to be done:   npm run check')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

if (process.argv[1]?.endsWith('new.ts')) main(process.argv.slice(2))
