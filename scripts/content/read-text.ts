import { readFileSync } from 'node:fs'
import { makeProblem, type Problem } from '~/domain/integrity/problem'

/** The text of a file, or what keeps it from being read. */
export type ReadText = { text: string; problem?: undefined } | { text?: undefined; problem: Problem }

const LINE_END = 10

/** Why the system gives no file, and what to do about it. */
const REFUSALS: Record<string, [message: string, mend: string]> = {
  ENOENT: ['There is no file of this name.', 'Put it back, or name the right one.'],
  ENOTDIR: ['There is no file of this name.', 'Put it back, or name the right one.'],
  EISDIR: ['This is a folder, not a file.', 'Name the file in it.'],
  EACCES: ['This file may not be read.', 'Ask whoever owns it for the right to read it.'],
}

/** Reads a file as UTF-8, without the mark that some programs put before the text. A file without any text is a fault. */
export function readText(file: string): ReadText {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return faultAt(file, REFUSALS[code] ?? [`This file cannot be read: ${message}.`, 'Try it with a copy.'])
  }
  const text = decode(bytes)
  if (text === undefined)
    return faultAt(
      file,
      [
        'This file is not in UTF-8: there are letters in this line that cannot be read.',
        'Save it as UTF-8 (in Excel: “CSV UTF-8”), and try again.',
      ],
      firstGarbled(bytes),
    )
  if (text.trim() === '') return faultAt(file, ['This file is empty.', 'Export it again, or name another one.'])
  return { text }
}

function faultAt(file: string, [message, mend]: [string, string], line = 1): ReadText {
  return { problem: makeProblem({ file, line, column: 1 }, message, mend) }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The line of the first bytes that are not UTF-8: the byte that ends a line is never part of a longer letter. */
function firstGarbled(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_END, start)
    const end = found < 0 ? bytes.length : found + 1
    if (decode(bytes.subarray(start, end)) === undefined) return line
    start = end
  }
  return line
}
