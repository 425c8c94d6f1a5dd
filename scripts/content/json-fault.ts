/** Where a text stops being JSON, and what to do about it. */
export interface JsonFault {
  /** Characters from the start of the text. */
  offset: number
  message: string
  mend: string
}

interface Token {
  text: string
  offset: number
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|"/g
const WORD = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|"[\s\S]*")$/
const CLOSES: Record<string, string> = { '{': '}', '[': ']' }

/** The first thing in a text that JSON does not allow, in an editor's words. Undefined where this finds none. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: Token[] = []
  let before: Token | undefined
  for (const match of text.matchAll(TOKEN)) {
    const token = { text: match[0], offset: match.index }
    const found = faultOf(token, before, open)
    if (found) return found
    if (token.text in CLOSES) open.push(token)
    else if (/^[}\]]$/.test(token.text)) open.pop()
    before = token
  }
  const left = open.at(-1)
  if (left) return fault(left, `This ${left.text} is never closed.`, `Add the ${CLOSES[left.text]} where it ends.`)
  return undefined
}

function faultOf(token: Token, before: Token | undefined, open: readonly Token[]): JsonFault | undefined {
  const { text } = token
  const isClosing = /^[}\]]$/.test(text)
  if (isClosing && before?.text === ',')
    return fault(before, 'There is a comma after the last item.', 'Take the comma out.')
  if (before?.text === ':' ? /^[,}\]]$/.test(text) : text === ',' && !isValueEnd(before))
    return fault(token, 'A value is missing before this.', 'Add it.')
  if (isClosing && CLOSES[open.at(-1)?.text ?? ''] !== text)
    return fault(token, `This ${text} closes nothing.`, 'Take it out, or look for what is missing before it.')
  if (text === '"')
    return fault(token, 'This text is not closed on its line.', 'Add the second quotation mark.')
  if (/^[{}[\],:]$/.test(text) ? /^[{[]$/.test(text) && isValueEnd(before) : isValueEnd(before))
    return fault(token, 'A comma is missing before this.', 'Add it after the item that stands before.')
  if (!/^[{}[\],:]$/.test(text) && !WORD.test(text))
    return fault(token, `This is not allowed here: ${text}`, 'Put words in double quotation marks; take notes out.')
  return undefined
}

function isValueEnd(token: Token | undefined): boolean {
  return token !== undefined && !/^[{[,:]$/.test(token.text)
}

function fault({ offset }: Token, message: string, mend: string): JsonFault {
  return { offset, message, mend }
}
