import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Passes every page of a built site through `rewrite`, and saves those that came back changed. */
export async function rewritePages(
  folder: string,
  rewrite: (html: string) => Promise<string>,
): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  for (const name of names) {
    const file = join(folder, name)
    const html = await readFile(file, 'utf8')
    const rewritten = await rewrite(html)
    if (rewritten !== html) await writeFile(file, rewritten)
  }
}
