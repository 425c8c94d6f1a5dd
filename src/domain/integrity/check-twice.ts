import { makeProblem, type Problem } from '~/domain/integrity/problem'
import type { Mention } from '~/domain/integrity/site-facts'

/** Names that are there more than once, each but the first with where that stands. */
export function checkTwice(mentions: readonly Mention[], noun: string): Problem[] {
  const first = new Map<string, Mention>()
  return mentions.flatMap((at) => {
    const earlier = first.get(at.name)
    if (!earlier) {
      first.set(at.name, at)
      return []
    }
    return [
      makeProblem(
        at,
        `The ${noun} “${at.name}” is here a second time.`,
        `It stands first at ${earlier.file}:${earlier.line}:${earlier.column}: keep one of the two.`,
      ),
    ]
  })
}
