import type { MdastNode, MdastPluginEntry, MdastVisitorContext } from 'satteri'
import { guideAddress, issueAddress } from '~/domain/addresses'
import { briefly, makeTermFinder, type TermMention } from '~/domain/glossary/find-terms'
import type { GlossaryTerm } from '~/schemas/glossary-term'

/** How many terms a page explains at most, and a paragraph: it is there to be read. */
const MOST_A_PAGE = 6
const MOST_A_PARAGRAPH = 1

/** Where no term is explained: what leads elsewhere, what names a part of the page, and the key points. */
const LEFT_ALONE = ['heading', 'link', 'linkReference', 'table']
const OPEN_COMPONENTS = ['Note']

type Text = MdastNode & { type: 'text' }
type Ancestor = { type: string; name?: string | null }

/**
 * Sätteri plugin: turns the first mention of a glossary term in an article into a `<Term …>` that explains it in
 * place. A page that a term's “read more” leads to explains it itself. Other pages, about the site, are left alone.
 */
export function mdxTerms(readGlossary: () => readonly GlossaryTerm[]): MdastPluginEntry {
  return ({ fileURL }) => {
    const address = addressOf(fileURL)
    if (address === undefined) return { name: 'mdx-terms' }
    const glossary = readGlossary()
    const find = makeTermFinder(glossary)
    let left = glossary.filter(({ readMore }) => readMore !== address)
    let explained = 0
    const inParagraph = new Map<object, number>()
    return {
      name: 'mdx-terms',
      text(node, context) {
        const paragraph = context.parent(node)
        if (explained >= MOST_A_PAGE || isLeftAlone(node, context)) return
        const mentions: TermMention[] = []
        let from = 0
        for (;;) {
          const room = Math.min(MOST_A_PAGE - explained, MOST_A_PARAGRAPH - (inParagraph.get(paragraph) ?? 0))
          const mention = room > 0 ? find(node.value, from, left) : undefined
          if (!mention || touchesNext(mention, node, context)) break
          mentions.push(mention)
          left = left.filter(({ id }) => id !== mention.term.id)
          explained += 1
          inParagraph.set(paragraph, (inParagraph.get(paragraph) ?? 0) + 1)
          from = mention.start + mention.words.length
        }
        if (mentions.length > 0) context.replaceNode(node, withTerms(node.value, mentions))
      },
    }
  }
}

/** Whether a citation or a link follows at once: two small things to press would stand side by side. */
function touchesNext(
  { start, words }: TermMention,
  node: Readonly<Text>,
  context: MdastVisitorContext,
): boolean {
  const siblings = (context.parent(node) as { children: readonly unknown[] }).children.length
  return start + words.length === node.value.length && (context.indexOf(node) ?? 0) < siblings - 1
}

function addressOf(file: URL | undefined): string | undefined {
  const [, folder, id = ''] = /\/(articles|issues)\/([a-z0-9-]+)\.mdx$/.exec(file?.pathname ?? '') ?? []
  if (folder === undefined) return undefined
  return folder === 'articles' ? guideAddress(id) : issueAddress(id)
}

function isLeftAlone(node: Readonly<MdastNode>, context: MdastVisitorContext): boolean {
  let ancestor = context.parent(node) as Readonly<MdastNode> | undefined
  while (ancestor) {
    const { type, name } = ancestor as Ancestor
    if (LEFT_ALONE.includes(type)) return true
    if (type.startsWith('mdxJsx') && !OPEN_COMPONENTS.includes(name ?? '')) return true
    ancestor = context.parent(ancestor)
  }
  return false
}

function withTerms(text: string, mentions: readonly TermMention[]): MdastNode[] {
  let from = 0
  const parts = mentions.flatMap((mention) => {
    const before: MdastNode = { type: 'text', value: text.slice(from, mention.start) }
    from = mention.start + mention.words.length
    return [before, termElement(mention)]
  })
  const all: MdastNode[] = [...parts, { type: 'text', value: text.slice(from) }]
  return all.filter((part) => part.type !== 'text' || part.value !== '')
}

function termElement({ term, words }: TermMention): MdastNode {
  const attributes = { of: term.id, says: briefly(term) }
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [{ type: 'text', value: words }],
  }
}
