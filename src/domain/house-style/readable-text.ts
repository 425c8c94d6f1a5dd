/** Front matter that readers see. The words people say are theirs, not ours, and are left alone. */
const MATTER_KEYS = ['title', 'label', 'description', 'verdictFor', 'verdictWhy', 'objection', 'about']

/**
 * A page's source with everything but its readers' words turned into spaces: keys, citations, addresses, tags and
 * marks. Every word keeps its place, so that what is found in it can be named by line and column.
 */
export function maskMdx(source: string): string {
  const end = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(source)?.[0].length ?? 0
  return maskMatter(source.slice(0, end)) + maskBody(source.slice(end))
}

/** A page's running text alone, masked: without front matter and headings. */
export function maskToProse(source: string): string {
  const body = source.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/, blank)
  return maskBody(body.replace(/^#+ .*$/gm, blank))
}

/** A JSON source with everything but the texts under `keys` turned into spaces. */
export function maskJson(source: string, keys: readonly string[]): string {
  const value = new RegExp(`("(?:${keys.join('|')})"\\s*:\\s*")((?:[^"\\\\\\n]|\\\\.)*)"`, 'g')
  let masked = ''
  let from = 0
  for (const match of source.matchAll(value)) {
    const start = match.index + (match[1]?.length ?? 0)
    const text = match[2] ?? ''
    masked += blank(source.slice(from, start)) + text.replace(/\\./g, '  ')
    from = start + text.length
  }
  return masked + blank(source.slice(from))
}

/** Where an offset stands. Lines and columns count from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function maskMatter(matter: string): string {
  const key = new RegExp(`^(${MATTER_KEYS.join('|')}): *["']?`)
  return matter
    .split('\n')
    .map((line) => {
      const start = key.exec(line)?.[0].length
      return start === undefined ? blank(line) : blank(line.slice(0, start)) + line.slice(start)
    })
    .join('\n')
}

function maskBody(body: string): string {
  return body
    .replace(/\[@[^\]]*\]?/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/<[^>]*>/g, maskTag)
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/g, blank)
    .replace(/[*_`[\]|]/g, ' ')
    .replace(/^[ \t]*(?:#+|[-+>]|\d+\.)[ \t]/gm, blank)
}

/** A component's tag, of which readers see its title. */
function maskTag(tag: string): string {
  const title = /\stitle="([^"]*)"/.exec(tag)
  if (!title) return blank(tag)
  const start = title.index + title[0].length - 1 - (title[1]?.length ?? 0)
  const end = start + (title[1]?.length ?? 0)
  return blank(tag.slice(0, start)) + tag.slice(start, end) + blank(tag.slice(end))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
