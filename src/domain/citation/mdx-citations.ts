import type { MdastNode, MdastPluginEntry } from 'satteri'
import { CitationCounter } from '~/domain/citation/number-citations'
import { parseCitations, type CitedWork } from '~/domain/citation/parse-citations'

/**
 * Sätteri plugin: turns `[@keefe2014, p. 12]` in prose into `<Cite …/>` elements that carry the number in
 * order of use. Whether the key exists is judged before the build starts (`domain/integrity`).
 */
export const mdxCitations: MdastPluginEntry = () => {
  const counter = new CitationCounter()
  return {
    name: 'mdx-citations',
    text(node, context) {
      const groups = parseCitations(node.value)
      if (groups.length === 0) return
      const parts: MdastNode[] = []
      let from = 0
      for (const group of groups) {
        const between = node.value.slice(from, group.start).trimEnd()
        const follows = between === '' && from > 0
        parts.push(text(between))
        parts.push(...group.works.map((work, index) => citeElement(work, counter, follows || index > 0)))
        from = group.end
      }
      parts.push(text(node.value.slice(from)))
      context.replaceNode(
        node,
        parts.filter((part) => part.type !== 'text' || part.value !== ''),
      )
    },
  }
}

function text(value: string): MdastNode {
  return { type: 'text', value }
}

/** `joined`: it follows another citation with no word between, so a comma goes there. */
function citeElement(work: CitedWork, counter: CitationCounter, joined: boolean): MdastNode {
  const { number, use } = counter.use(work.key)
  const attributes = {
    to: work.key,
    number: String(number),
    use: String(use),
    locator: work.locator ?? '',
    joined: joined ? 'yes' : '',
  }
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  }
}
