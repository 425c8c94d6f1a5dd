import { splitAtDepth, texToText } from '~/domain/citation/tex-text'

/** A BibTeX entry as it stands: field names in small letters, values without their outer braces. */
export interface BibtexEntry {
  type: string
  key: string
  fields: Map<string, string>
  /** Characters from the start of the file. */
  offset: number
}

/** Something in a BibTeX file that cannot be read. */
export interface BibtexFault {
  offset: number
  message: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads every entry of a BibTeX file. What cannot be read comes back as a fault, and the rest is read on. */
export function parseBibtex(text: string): { entries: BibtexEntry[]; faults: BibtexFault[] } {
  const macros = new Map(MONTHS.map((name, index) => [name, String(index + 1)]))
  const entries: BibtexEntry[] = []
  const faults: BibtexFault[] = []
  const start = /@\s*([A-Za-z]+)\s*\{/g
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const [, type = ''] = match
    const end = closingBrace(text, start.lastIndex)
    if (end < 0) {
      faults.push({ offset: match.index, message: 'This entry is never closed.' })
      break
    }
    const body = text.slice(start.lastIndex, end)
    start.lastIndex = end + 1
    const kind = type.toLowerCase()
    if (kind === 'comment' || kind === 'preamble') continue
    if (kind === 'string') readFields(body, macros).forEach((value, name) => macros.set(name, value))
    else {
      const [key = '', ...rest] = splitAtDepth(body, ',')
      if (key.trim() === '') faults.push({ offset: match.index, message: 'This entry has no key.' })
      entries.push({
        ...{ type: kind, key: key.trim(), offset: match.index },
        fields: readFields(rest.join(','), macros),
      })
    }
  }
  return { entries, faults }
}

/** Where the brace that was opened before `from` closes; -1 where it does not. A brace behind a backslash is text. */
function closingBrace(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return -1
}

function readFields(body: string, macros: ReadonlyMap<string, string>): Map<string, string> {
  const fields = splitAtDepth(body, ',').flatMap((part): [string, string][] => {
    const [name = '', ...value] = part.split('=')
    return value.length === 0 || name.trim() === ''
      ? []
      : [[name.trim().toLowerCase(), readValue(value.join('='), macros)]]
  })
  return new Map(fields)
}

/** A value: braces, quotation marks, a number or a macro, or several of them joined by `#`. */
function readValue(text: string, macros: ReadonlyMap<string, string>): string {
  return splitAtDepth(text, '#')
    .map((part) => {
      const value = part.trim()
      if (/^\{[\s\S]*\}$/.test(value) || /^"[\s\S]*"$/.test(value)) return value.slice(1, -1)
      return macros.get(value.toLowerCase()) ?? value
    })
    .join('')
}

/** A field as plain text. */
export function fieldText(entry: BibtexEntry, ...names: string[]): string {
  const name = names.find((candidate) => entry.fields.has(candidate))
  return name === undefined
    ? ''
    : texToText(entry.fields.get(name) ?? '', /^(doi|url)$/.test(name) ? '~' : ' ')
}
