import { SETS, SINGLES, FINDER_FORMAT, type FinderFile, type Part } from '~/domain/therapists/finder-file'

/**
 * A parsed file as the finder's data. Throws where it is none, or lacks something; what columns hold is checked when they
 * are read.
 */
export function readFinderFile(value: unknown): FinderFile {
  const file = recordOf(value, 'The file')
  if (file['format'] !== FINDER_FORMAT) throw new Error(`The file is not of the format ${FINDER_FORMAT}`)
  if (!isCount(file['people'])) throw new Error('The file does not say how many people it lists')
  const { parts } = file
  if (!Array.isArray(parts)) throw new Error('The file has no parts')
  const counts = parts.map((part) => recordOf(part, 'A part')['people'])
  if (!counts.every(isCount) || sum(counts) !== file['people'])
    throw new Error('The parts have other people than the file')
  const tables = recordOf(file['tables'], 'The tables')
  const places = recordOf(tables['places'], 'The places')
  listOf(tables['singles'], SINGLES.length)
  listOf(tables['sets'], SETS.length)
  for (const axis of ['lat', 'lon'])
    if (!Array.isArray(places[axis]) || !places[axis].every(Number.isFinite))
      throw new Error('The places are nowhere')
  if (parts.length === 1) readPart(file['part'])
  return file as unknown as FinderFile
}

/** A parsed file as a part. Throws where it is none. */
export function readPart(value: unknown): Part {
  const part = recordOf(value, 'The part')
  listOf(part['singles'], SINGLES.length)
  for (const set of listOf(part['sets'], SETS.length)) {
    const { bits, rare } = recordOf(set, 'A set')
    if (typeof bits !== 'string' || !Array.isArray(rare)) throw new Error('A set is not whole')
  }
  recordOf(recordOf(part['more'], 'Further places')['whose'], 'Further places')
  if (typeof part['ids'] !== 'string') recordOf(part['ids'], 'The ids')
  return part as unknown as Part
}

function recordOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${what} is not there`)
  return value as Record<string, unknown>
}

function listOf(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new Error('A list of columns is not whole')
  return value
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0)
}
