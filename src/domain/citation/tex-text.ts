/** Accents as TeX writes them, and the mark Unicode puts behind the letter. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  c: '\u0327',
  k: '\u0328',
}

const LETTERS: Record<string, string> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
}

const ACCENT = /\\([`'^~=."]|[uvHckr](?=[\s{]))\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z]))/g
const COMMAND = /\\([A-Za-z]+)(?:\{\}|\s+|(?=[^A-Za-z])|$)/g
/** Stands for what was escaped while braces are taken out. */
const HELD = '\uE000'

/** What a run of TeX reads as: accents and escapes resolved, protecting braces gone. Commands it does not know lose their backslash. A `~` ties words together; in an address it is itself, so pass it as `tie`. */
export function texToText(tex: string, tie = ' '): string {
  const held: string[] = []
  const hold = (text: string) => {
    held.push(text)
    return `${HELD}${held.length - 1}${HELD}`
  }
  return tex
    .replace(/\\([{}&%$#_ ])/g, (_, mark: string) => hold(mark))
    .replace(ACCENT, (_, accent: string, inBraces?: string, bare?: string) =>
      hold(`${inBraces ?? bare ?? ''}${ACCENTS[accent] ?? ''}`.normalize('NFC')),
    )
    .replace(COMMAND, (_, name: string) => hold(LETTERS[name] ?? name))
    .replace(/[{}]/g, '')
    .replace(/~/g, tie)
    .replace(new RegExp(`${HELD}(\\d+)${HELD}`, 'g'), (_, index: string) => held[Number(index)] ?? '')
}

/** Splits text at a mark, or a word with spaces around, wherever no brace or quotation mark is open. */
export function splitAtDepth(text: string, mark: string): string[] {
  const parts: string[] = []
  let depth = 0
  let isQuoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (text[at] === '"' && depth === 0) isQuoted = !isQuoted && mark !== ' and '
    else if (depth === 0 && !isQuoted && text.startsWith(mark, at)) {
      parts.push(text.slice(from, at))
      from = at + mark.length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)]
}
