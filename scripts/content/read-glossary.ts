import { listOf, type JsonFile } from './read-json'
import type { Mention, ProseFacts } from '~/domain/integrity/site-facts'

/** The glossary as the page it becomes: its terms are places on it, "see also" are links to them. */
export function readGlossary(file: string, { raw, document }: JsonFile): ProseFacts {
  const terms = listOf(raw)
  const at = (name: unknown, path: PropertyKey[]): Mention[] =>
    typeof name === 'string' ? [{ name, ...document().positionOf(path) }] : []
  return {
    ...{ file, address: '/glossary/', citations: [], headings: [], components: [], people: [], forbidden: [] },
    ...{ findings: [], plots: [], claims: [] },
    fragments: terms.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    references: terms.flatMap(({ source }, index) => at(source, [index, 'source'])),
    links: terms.flatMap(({ seeAlso, readMore }, index) => [
      ...at(readMore, [index, 'readMore']),
      ...(Array.isArray(seeAlso) ? seeAlso : []).flatMap((id: unknown, place) =>
        at(id, [index, 'seeAlso', place]).map((mention) => ({ ...mention, name: `#${mention.name}` })),
      ),
    ]),
  }
}
