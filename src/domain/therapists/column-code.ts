const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BASE = 64
/** The digit each letter stands for; 255 for signs that are none. */
const DIGITS = new Uint8Array(128).fill(255)
for (const [digit, letter] of [...LETTERS].entries()) DIGITS[letter.charCodeAt(0)] = digit

/**
 * Writes whole numbers from 0 to `most` − 1 as text: first the lowest digit of all, then the next of all, and so on.
 * Digits of one kind beside each other compress better than numbers do.
 */
export function packCodes(codes: readonly number[], most: number): string {
  const planes: string[] = []
  for (let scale = 1; planes.length < planesFor(most); scale *= BASE)
    planes.push(codes.map((code) => LETTERS[Math.floor(code / scale) % BASE]).join(''))
  return planes.join('')
}

/** Reads `count` numbers back. Throws where there are not so many, or one is `most` or more. */
export function unpackCodes(text: unknown, count: number, most: number): Uint32Array {
  const planes = planesFor(most)
  if (typeof text !== 'string' || text.length !== count * planes)
    throw new Error(
      `A column has ${typeof text === 'string' ? text.length : typeof text} signs, not ${count * planes}`,
    )
  const codes = new Uint32Array(count)
  for (let plane = 0, scale = 1, at = 0; plane < planes; plane++, scale *= BASE)
    for (let row = 0; row < count; row++, at++) {
      const digit = DIGITS[text.charCodeAt(at)] ?? 255
      if (digit === 255) throw new Error(`A column has the sign “${text[at]}”`)
      codes[row] = (codes[row] ?? 0) + digit * scale
    }
  for (let row = 0; row < count; row++)
    if ((codes[row] ?? 0) >= most) throw new Error(`A column has a code above ${most - 1}`)
  return codes
}

function planesFor(most: number): number {
  let planes = 1
  for (let reach = BASE; reach < most; reach *= BASE) planes++
  return planes
}

/** Steps from each number to the next, for numbers that never fall: packed, with the largest step. */
export interface Steps {
  most: number
  steps: string
}

/** Packs numbers that never fall. */
export function packSteps(numbers: readonly number[]): Steps {
  const steps = numbers.map((each, at) => each - (numbers[at - 1] ?? 0))
  const most = Math.max(0, ...steps) + 1
  return { most, steps: packCodes(steps, most) }
}

/** Reads `count` numbers that never fall. */
export function unpackSteps(packed: Steps, count: number): Uint32Array {
  const numbers = unpackCodes(packed.steps, count, packed.most)
  for (let at = 1; at < count; at++) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0)
  return numbers
}

/**
 * Sorted values as one text: for each how many signs it shares with the one before, then the others. A list where one
 * of them holds a digit.
 */
export function joinSorted(values: readonly string[]): string | string[] {
  if (values.some((value) => value === '' || /\d/.test(value))) return [...values]
  const shared = (a: string, b: string) => {
    let at = 0
    while (at < 9 && at < a.length && a[at] === b[at]) at++
    return at
  }
  return values
    .map((value, at) => [shared(values[at - 1] ?? '', value), value] as const)
    .map(([n, v]) => n + v.slice(n))
    .join('')
}

/** Reads sorted values back. Throws where they are none. */
export function splitSorted(joined: unknown): string[] {
  if (typeof joined !== 'string') return splitValues(joined)
  const values: string[] = []
  for (const [, shared, rest = ''] of joined.matchAll(/(\d)(\D*)/g))
    values.push((values.at(-1) ?? '').slice(0, Number(shared)) + rest)
  return values
}

/** Values as one text, or as a list where one of them has the bar that would part them. */
export function joinValues(values: readonly string[]): string | string[] {
  return values.length === 1 || values.some((value) => value.includes('|')) ? [...values] : values.join('|')
}

/** Reads values back. Throws where they are none. */
export function splitValues(joined: unknown): string[] {
  if (typeof joined === 'string') return joined === '' ? [] : joined.split('|')
  if (Array.isArray(joined) && joined.every((value) => typeof value === 'string')) return joined
  throw new Error('A list of values is not there')
}
