/** A value of a JSON text: where it starts, and the parts it has, by key; those of a list by their number. */
export interface JsonPart {
  offset: number
  parts?: Map<string, JsonPart>
}

/** A key that one object has twice, and where both stand. */
export interface RepeatedKey {
  key: string
  offset: number
  earlier: number
}

/** A value that is open, and what its next part will be called. */
interface Open {
  parts: Map<string, JsonPart>
  isList: boolean
  /** Where its keys stand. */
  keys: Map<string, number>
  next: string
  isKeyNext: boolean
}

const QUOTE = 34
const COLON = 58
const BACKSLASH = 92
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g

/** Where every value of a JSON text stands. The text must be JSON. */
export function readJsonTree(text: string): { top: JsonPart; repeated: RepeatedKey[] } {
  const repeated: RepeatedKey[] = []
  const whole = openPart('[')
  const open = [whole]
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const within = open.at(-1)
    if (token === ':' || !within) continue
    if (token === '}' || token === ']') open.pop()
    else if (token === ',') turnToNext(within)
    else if (within.isKeyNext) {
      const key = JSON.parse(token) as string
      const earlier = within.keys.get(key)
      if (earlier === undefined) within.keys.set(key, offset)
      else repeated.push({ key, offset, earlier })
      Object.assign(within, { next: key, isKeyNext: false })
    } else {
      const opened = token === '{' || token === '[' ? openPart(token) : undefined
      within.parts.set(within.next, opened ? { offset, parts: opened.parts } : { offset })
      if (opened) open.push(opened)
    }
  }
  return { top: whole.parts.get('0') ?? { offset: 0 }, repeated }
}

function openPart(bracket: '{' | '['): Open {
  const isList = bracket === '['
  return { parts: new Map(), isList, keys: new Map(), next: '0', isKeyNext: !isList }
}

function turnToNext(within: Open): void {
  if (within.isList) within.next = String(Number(within.next) + 1)
  else within.isKeyNext = true
}

/** Whether some object of a JSON text has a key twice: more keys are written than its value holds. */
export function hasRepeatedKeys(text: string, value: unknown): boolean {
  return countWritten(text) !== countHeld(value)
}

/** A colon that stands in no string has a key before it. */
function countWritten(text: string): number {
  let count = 0
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) isString = !isString
    else if (sign === BACKSLASH) at++
    else if (sign === COLON && !isString) count++
  }
  return count
}

function countHeld(value: unknown): number {
  const left = [value]
  let count = 0
  while (left.length > 0) {
    const each = left.pop()
    if (typeof each !== 'object' || each === null) continue
    const parts: unknown[] = Object.values(each)
    if (!Array.isArray(each)) count += parts.length
    for (const part of parts) left.push(part)
  }
  return count
}
