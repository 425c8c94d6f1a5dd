import { makeProblem, type Position, type Problem } from '~/domain/integrity/problem'
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
    return [twiceProblem(`${noun} “${at.name}”`, at, earlier)]
  })
}

/** What is said of something that is there a second time. */
export function twiceProblem(what: string, at: Position, { file, line, column }: Position): Problem {
  return makeProblem(
    at,
    `The ${what} is here a second time.`,
    `It stands first at ${file}:${line}:${column}: keep one of the two.`,
  )
}
