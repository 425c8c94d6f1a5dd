import type { MdastNode, MdastPluginEntry } from 'satteri'

interface Node {
  type: string
  name?: string | null
  attributes?: readonly { type: string; name?: string; value?: unknown }[]
  children?: readonly Node[]
}

/**
 * Sätteri plugin: puts `<Objection to="…" />` behind each paragraph for every `<Claim id="…">` in it. A paragraph cannot
 * hold what opens in place, so it follows the paragraph. A claim alone on its line, which MDX takes for a block, becomes
 * the paragraph that it is meant to be. One marked `brief` leaves its objection to the ledger.
 */
export const mdxClaims: MdastPluginEntry = () => ({
  name: 'mdx-claims',
  paragraph(node, context) {
    const ids = claimsIn(node as Node)
    if (ids.length > 0) context.insertAfter(node, ids.map(objection))
  },
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Claim') return
    const claim = { ...node, type: 'mdxJsxTextElement' } as MdastNode
    const paragraph = { type: 'paragraph', children: [claim] } as MdastNode
    context.replaceNode(node, [paragraph, ...claimsIn(node as Node).map(objection)])
  },
})

/** Ids of the claims in a paragraph, at any depth. */
function claimsIn(node: Node): string[] {
  const own = node.name === 'Claim' && !has(node, 'brief') ? valueOf(node, 'id') : undefined
  return [...(typeof own === 'string' ? [own] : []), ...(node.children ?? []).flatMap(claimsIn)]
}

function has({ attributes = [] }: Node, wanted: string): boolean {
  return attributes.some(({ name }) => name === wanted)
}

function valueOf({ attributes = [] }: Node, wanted: string): unknown {
  return attributes.find(({ name }) => name === wanted)?.value
}

function objection(id: string): MdastNode {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'to', value: id }]
  return { type: 'mdxJsxFlowElement', name: 'Objection', attributes, children: [] } as MdastNode
}
