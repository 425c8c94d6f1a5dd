import Slugger from 'github-slugger'
import { mdxToMdast } from 'satteri'
import { findStrayCitations } from './stray-citations'
import { parseCitations } from '~/domain/citation/parse-citations'
import { referenceEntryId } from '~/domain/citation/number-citations'
import { claimId } from '~/domain/evidence/claim-ledger'
import { plotName } from '~/domain/evidence/select-plots'
import type { Problem } from '~/domain/integrity/problem'
import type { Mention, ProseFacts } from '~/domain/integrity/site-facts'

type Links = Pick<
  ProseFacts,
  'citations' | 'links' | 'fragments' | 'headings' | 'components' | 'findings' | 'plots' | 'claims' | 'forbidden'
> & { unlabelled: Mention[]; pullFigures: Mention[] }

interface Node {
  type: string
  value?: string
  alt?: string | null
  url?: string
  attributes?: { type: string; name?: string; value?: unknown }[]
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

/** Reads what a file of prose points at. Text that cannot be parsed or shown comes back as a problem. */
export function readProse(file: string, source: string): { links: Links; problems: Problem[] } {
  const links: Links = {
    ...{ citations: [], links: [], fragments: [], headings: [] },
    ...{ components: [], findings: [], pullFigures: [], plots: [], claims: [], forbidden: [], unlabelled: [] },
  }
  try {
    const slugger = new Slugger()
    visit(mdxToMdast(source) as Node, file, links, slugger)
    links.fragments.push(...idsOfComponents(links))
    return { links, problems: findStrayCitations(file, source, links.citations) }
  } catch (error) {
    return { links, problems: [unreadable(file, error)] }
  }
}

function visit(node: Node, file: string, links: Links, slugger: Slugger): void {
  const at = (name: string): Mention => ({ name, file, line: lineOf(node), column: columnOf(node) })
  if (node.type === 'text') links.citations.push(...citationsIn(node, file))
  else if (node.type === 'link' || node.type === 'definition')
    links.links.push(...(isWithinSite(node.url) ? [at(node.url ?? '')] : []))
  else if (node.type === 'image') links.unlabelled.push(...(node.alt?.trim() ? [] : [at(node.url ?? '')]))
  else if (node.type === 'heading') {
    const title = textOf(node)
    links.headings.push({ ...at(title), depth: node.depth ?? 1 })
    links.fragments.push(slugger.slug(title))
  } else if (node.type.startsWith('mdxJsx')) {
    links.components.push(at(node.name ?? ''))
    if (node.name === 'PullFigure') links.pullFigures.push(at(attributeOf(node, 'number')))
    if (node.name === 'Finding') links.findings.push(at(attributeOf(node, 'id')))
    if (node.name === 'Claim') links.claims.push(at(attributeOf(node, 'id')))
    if (node.name === 'ForestPlot')
      links.plots.push(at(plotName(attributeOf(node, 'issue'), attributeOf(node, 'question'))))
    links.forbidden.push(...codeIn(node).map(at))
  } else if (node.type === 'mdxjsEsm') links.forbidden.push(at('an import or export'))
  else if (node.type.endsWith('Expression')) links.forbidden.push(at(`{${node.value ?? ''}}`))
  for (const child of node.children ?? []) visit(child, file, links, slugger)
}

/** Ids that components bring to a page: the reference list's and the key points'. */
function idsOfComponents({ citations, components, claims }: Links): string[] {
  const keyPoints = components.some(({ name }) => name === 'KeyPoints') ? ['key-points'] : []
  const references = citations.length > 0 ? ['references'] : []
  return [
    ...[...keyPoints, ...references],
    ...citations.map(({ name }) => referenceEntryId(name)),
    ...claims.map(({ name }) => claimId(name)),
  ]
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

function attributeOf({ attributes = [] }: Node, wanted: string): string {
  const value = attributes.find(({ name }) => name === wanted)?.value
  return typeof value === 'string' ? value : ''
}

/** Attributes that hold code rather than text. */
function codeIn({ attributes = [] }: Node): string[] {
  return attributes.flatMap(({ name, value }) =>
    name === undefined || (typeof value === 'object' && value !== null) ? [`{${name ?? '…'}}`] : [],
  )
}

/** Whether a link stays here: it names neither a scheme, such as `https:`, nor a host. */
function isWithinSite(url: string | undefined): boolean {
  return url !== undefined && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
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
  const text = error instanceof Error ? error.message : String(error)
  const [, line = '1', column = '1', complaint = text] = /^(\d+):(\d+): ([^\n]*)/.exec(text) ?? []
  return { file, line: Number(line), column: Number(column), ...inPlainWords(complaint), severity: 'error' }
}

/** The MDX parser's complaint in an editor's words. */
function inPlainWords(complaint: string): Pick<Problem, 'message' | 'mend'> {
  const opened = /closing tag for `<(\w*)>` \((\d+):/.exec(complaint)
  const closed = /closing tag `<\/(\w*)>`/.exec(complaint)
  if (opened)
    return {
      message: `The component <${opened[1]}> of line ${opened[2]} is not closed${closed ? ` before </${closed[1]}>` : ''}.`,
      mend: `Add a line </${opened[1]}> where it ends.`,
    }
  if (closed)
    return { message: `</${closed[1]}> closes nothing.`, mend: `Add <${closed[1]}> where it starts, or take it out.` }
  if (complaint.includes('`<`') || complaint.startsWith('Unexpected character'))
    return {
      message: 'Here is a < that starts no component.',
      mend: 'Write “less than” in words, links as [words](address), and take notes out.',
    }
  if (complaint.includes('`{`'))
    return { message: 'Here is a { that is not closed.', mend: 'Write it another way: pages hold no code.' }
  return { message: `This page cannot be read: ${complaint}`, mend: 'Look at this line and the ones before.' }
}
