import { listOf, type JsonFile } from './read-json'
import type { Mention, ProseFacts } from '~/domain/integrity/site-facts'

/** The log of corrections as the page of names it is: addresses that must exist, and works. */
export function readCorrections(file: string, { raw, document }: JsonFile): ProseFacts {
  const mentions = (key: 'pages' | 'references'): Mention[] =>
    listOf(raw).flatMap((record, index) => {
      const names = record[key]
      return (Array.isArray(names) ? names : []).flatMap((name: unknown, place) =>
        typeof name === 'string' ? [{ name, ...document().positionOf([index, key, place]) }] : [],
      )
    })
  return {
    ...{ file, citations: [], fragments: [], headings: [], components: [], people: [] },
    ...{ findings: [], plots: [], claims: [], forbidden: [] },
    links: mentions('pages'),
    references: mentions('references'),
  }
}
