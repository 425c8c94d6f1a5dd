import Slugger from 'github-slugger'
import { mdxToMdast } from 'satteri'
import { parseCitations } from '~/domain/citation/parse-citations'
import { referenceEntryId } from '~/domain/citation/number-citations'
import type { Problem } from '~/domain/integrity/problem'
import type { Mention, ProseFacts } from '~/domain/integrity/site-facts'

type Links = Pick<ProseFacts, 'citations' | 'links' | 'fragments' | 'headings' | 'components' | 'forbidden'>

interface Node {
  type: string
  value?: string
  url?: string
  name?: string | null
  depth?: number
  children?: Node[]
  position?: { start: { line: number; column: number; offset?: number } }
}

/** The front matter of an MDX file: its text and the line it starts on. */
export function splitFrontMatter(source: string): { text: string; firstLine: number; hasProse: boolean } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)
  if (!match) return { text: '', firstLine: 1, hasProse: source.trim() !== '' }
  return { text: match[1] ?? '', firstLine: 2, hasProse: source.slice(match[0].length).trim() !== '' }
}

/** Reads what a file of prose points at. Text that cannot be parsed comes back as a problem. */
export function readProse(file: string, source: string): { links: Links; problems: Problem[] } {
  const links: Links = { citations: [], links: [], fragments: [], headings: [], components: [], forbidden: [] }
  try {
    const slugger = new Slugger()
    visit(mdxToMdast(source) as Node, file, links, slugger)
    links.fragments.push(...links.citations.map(({ name }) => referenceEntryId(name)))
    return { links, problems: [] }
  } catch (error) {
    return { links, problems: [unreadable(file, error)] }
  }
}

function visit(node: Node, file: string, links: Links, slugger: Slugger): void {
  const at = (name: string): Mention => ({ name, file, line: lineOf(node), column: columnOf(node) })
  if (node.type === 'text') links.citations.push(...citationsIn(node, file))
  else if (node.type === 'link') links.links.push(...(isWithinSite(node.url) ? [at(node.url ?? '')] : []))
  else if (node.type === 'heading') {
    const title = textOf(node)
    links.headings.push({ ...at(title), depth: node.depth ?? 1 })
    links.fragments.push(slugger.slug(title))
  } else if (node.type.startsWith('mdxJsx')) links.components.push(at(node.name ?? 'a fragment'))
  else if (node.type === 'mdxjsEsm') links.forbidden.push(at('an import or export'))
  else if (node.type.endsWith('Expression')) links.forbidden.push(at(`{${node.value ?? ''}}`))
  for (const child of node.children ?? []) visit(child, file, links, slugger)
}

function citationsIn(node: Node, file: string): Mention[] {
  const text = node.value ?? ''
  return parseCitations(text).flatMap((group) => {
    const before = text.slice(0, group.start).split('\n')
    const line = lineOf(node) + before.length - 1
    const column = (before.length === 1 ? columnOf(node) : 1) + (before.at(-1)?.length ?? 0)
    return group.works.map(({ key }) => ({ name: key, file, line, column }))
  })
}

function isWithinSite(url: string | undefined): boolean {
  return url !== undefined && /^[/#]/.test(url) && !url.startsWith('//')
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}

function columnOf(node: Node): number {
  return node.position?.start.column ?? 1
}

function unreadable(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? []
  return {
    file,
    line: Number(line),
    column: Number(column),
    message: `This page cannot be read: ${message.split('\n')[0] ?? ''}`,
    mend: 'Look for a < or { that belongs to the words (write it another way), or a component that is not closed.',
    severity: 'error',
  }
}
