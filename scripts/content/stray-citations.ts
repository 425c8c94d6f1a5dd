import { parseCitations } from '~/domain/citation/parse-citations'
import type { Problem } from '~/domain/integrity/problem'
import type { Mention } from '~/domain/integrity/site-facts'

/**
 * Citations of a page's source that its prose does not `show`: they stand in code or in a component's title. The
 * reference list is numbered from the source, so that one of these would shift the numbers or name an unknown work.
 */
export function findStrayCitations(file: string, source: string, shown: readonly Mention[]): Problem[] {
  const left = shown.map(placeOf)
  return citationsOf(file, source).flatMap((mention) => {
    const at = left.indexOf(placeOf(mention))
    if (at >= 0) left.splice(at, 1)
    return at >= 0 ? [] : [strayProblem(mention)]
  })
}

function citationsOf(file: string, source: string): Mention[] {
  return parseCitations(source).flatMap(({ works, start }) => {
    const before = source.slice(0, start).split('\n')
    const position = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return works.map(({ key }) => ({ name: key, ...position }))
  })
}

function placeOf({ name, line }: Mention): string {
  return `${line}:${name}`
}

function strayProblem({ name, ...position }: Mention): Problem {
  return {
    ...position,
    severity: 'error',
    message: `The citation “${name}” stands where a page cannot show it.`,
    mend: 'Put it in a sentence, behind the words it supports: not in code, and not in a title.',
  }
}
