import { formatProblems } from '~/domain/integrity/problem'
import { jsonProblem } from './located-json'
import { readText } from './read-text'

/** The values of a JSON file. Throws in an editor's words, with the line, where it cannot be read. */
export function readValues(file: string): unknown {
  const { text, problem } = readText(file)
  if (problem) throw new Error(formatProblems([problem]))
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(formatProblems([jsonProblem(file, text, error)]), { cause: error })
  }
}
