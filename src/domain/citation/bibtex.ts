import { isoOfCsl } from '~/domain/citation/csl-date'
import { OTHERS } from '~/domain/citation/seen-reference'
import type { Reference } from '~/schemas/reference'

type Author = NonNullable<Reference['author']>[number]

/** CSL types and the BibTeX entry that is nearest. */
export const BIBTEX_TYPES: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  webpage: 'online',
  manuscript: 'unpublished',
  thesis: 'phdthesis',
  'paper-conference': 'inproceedings',
}

/** Marks that mean something to TeX, and how to write them. */
export const TEX_ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** References as a BibTeX file in UTF-8, one entry each. Titles are in double braces, so that no style changes their capitals. */
export function toBibtex(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n')
}

function entryOf(reference: Reference): string {
  const type = BIBTEX_TYPES[reference.type] ?? 'misc'
  const lines = fieldsOf(reference, type)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${type}{${reference.id},\n${lines.join('')}}\n`
}

function fieldsOf(reference: Reference, type: string): [string, string][] {
  const issued = isoOfCsl(reference.issued)
  const container = escapeTex(reference['container-title'] ?? '')
  return [
    ['title', `{${escapeTex(reference.title)}}`],
    ['author', (reference.author ?? []).map(nameOf).join(' and ')],
    [type === 'article' ? 'journal' : type === 'incollection' ? 'booktitle' : 'howpublished', container],
    [type === 'techreport' ? 'institution' : 'publisher', escapeTex(reference.publisher ?? '')],
    ['date', issued],
    ['year', issued.slice(0, 4)],
    ['volume', escapeTex(reference.volume ?? '')],
    ['number', escapeTex(reference.issue ?? reference.number ?? '')],
    ['pages', escapeTex(reference.page ?? '').replace(/-+/, '--')],
    ['doi', escapeVerbatim(reference.DOI ?? '')],
    ['url', escapeVerbatim(reference.URL ?? '')],
    ['urldate', isoOfCsl(reference.accessed)],
    ['pmid', escapeTex(reference.PMID ?? '')],
  ]
}

/** `Family, Given`; a name in braces is one that BibTeX must not take apart. */
function nameOf(author: Author): string {
  const { family, given, literal } = author
  if (literal !== undefined) return literal === OTHERS.literal ? literal : `{${escapeTex(literal)}}`
  const particle = author['non-dropping-particle']
  const suffix = author['suffix']
  const last = [typeof particle === 'string' ? particle : '', protect(family ?? '')].filter(Boolean).join(' ')
  const parts = [
    last,
    ...(typeof suffix === 'string' ? [protect(suffix)] : []),
    given ? protectGiven(given) : '',
  ]
  const name = parts.join(', ').trimEnd()
  return /^[^\s{},]+,$/.test(name) ? name.slice(0, -1) : name
}

/** A family name of one capitalised word needs no braces. */
function protect(name: string): string {
  const text = escapeTex(name)
  return /^[^\p{Ll}\s,{}\\][^\s,{}\\]*$/u.test(name) && name.toLowerCase() !== 'and' ? text : `{${text}}`
}

function protectGiven(name: string): string {
  return /[,{}\\]|(^|\s)and(\s|$)/i.test(name) ? `{${escapeTex(name)}}` : escapeTex(name)
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (mark) => TEX_ESCAPES[mark] ?? mark)
}

/** Addresses stand as they are, but for what would unbalance the braces. */
function escapeVerbatim(text: string): string {
  return text.replace(/[\\{}]/g, (mark) => TEX_ESCAPES[mark] ?? mark)
}
