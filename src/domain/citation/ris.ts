import { cslOfIso, isoOfCsl } from '~/domain/citation/csl-date'
import type { Reference } from '~/schemas/reference'

type Author = NonNullable<Reference['author']>[number]

const RIS_TYPES: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  webpage: 'ELEC',
  manuscript: 'UNPB',
  thesis: 'THES',
  'paper-conference': 'CPAPER',
}

/** References as a RIS file. Each value stays on one line, however long: readers of RIS take a new line for a new tag. */
export function toRis(references: readonly Reference[]): string {
  return references.map(recordOf).join('\r\n')
}

function recordOf(reference: Reference): string {
  const issued = isoOfCsl(reference.issued).split('/')[0] ?? ''
  const [from = '', to = ''] = (reference.page ?? '').split(/\s*[-–]\s*/)
  const fields: [string, string][] = [
    ['TY', RIS_TYPES[reference.type] ?? 'GEN'],
    ['ID', reference.id],
    ['TI', reference.title],
    ...(reference.author ?? []).map((author): [string, string] => ['AU', nameOf(author)]),
    ['T2', reference['container-title'] ?? ''],
    ['PB', reference.publisher ?? ''],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['VL', reference.volume ?? ''],
    ['IS', reference.issue ?? reference.number ?? ''],
    ['SP', from],
    ['EP', to],
    ['DO', reference.DOI ?? ''],
    ['AN', reference.PMID ?? ''],
    ['UR', reference.URL ?? ''],
    ['Y2', isoOfCsl(reference.accessed).replaceAll('-', '/')],
  ]
  const lines = fields
    .map(([tag, value]) => [tag, value.replace(/\s+/g, ' ').trim()])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
  return `${lines.join('')}ER  - \r\n`
}

/**
 * `Family, Given`. A comma at the end is RIS's own way to say that a name is a group's and not to be taken apart;
 * a family name of several words that stands alone gets two.
 */
function nameOf(author: Author): string {
  const { family, given, literal } = author
  if (literal !== undefined) return /,/.test(literal) || !/\s/.test(literal.trim()) ? `${literal},` : literal
  const particle = author['non-dropping-particle']
  const suffix = author['suffix']
  const last = [typeof particle === 'string' ? particle : '', family ?? ''].filter(Boolean).join(' ')
  if (!given) return /[\s,]/.test(last) ? `${last},,` : last
  return [last, given, ...(typeof suffix === 'string' ? [suffix] : [])].join(', ')
}

/** Reads every record of a RIS file as CSL-JSON. A line without a tag goes on with the value before it. */
export function parseRis(text: string): Reference[] {
  const records: Map<string, string[]>[] = []
  let fields = new Map<string, string[]>()
  let last: string[] | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? []
    if (tag === 'ER') {
      records.push(fields)
      fields = new Map<string, string[]>()
      last = undefined
    } else if (tag) {
      last = [...(fields.get(tag) ?? []), value.trim()]
      fields.set(tag, last)
    } else if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
  }
  return records.map(cslOf)
}

function cslOf(fields: ReadonlyMap<string, string[]>): Reference {
  const first = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? [])[0] ?? ''
  const authors = [...(fields.get('AU') ?? []), ...(fields.get('A1') ?? [])]
  const issued = cslOfRis(first('DA')) ?? cslOfRis(first('PY', 'Y1'))
  const accessed = cslOfRis(first('Y2'))
  const [csl = 'document'] = Object.entries(RIS_TYPES).find(([, ris]) => ris === first('TY')) ?? []
  const values = {
    'container-title': first('T2', 'JO', 'JF', 'BT'),
    publisher: first('PB'),
    volume: first('VL'),
    issue: first('IS'),
    page: [first('SP'), first('EP')].filter(Boolean).join('-'),
    DOI: first('DO').replace(/^https?:\/\/(dx\.)?doi\.org\//, ''),
    PMID: /^\d+$/.test(first('AN')) ? first('AN') : '',
    URL: first('UR'),
  }
  return {
    ...{ id: first('ID'), type: csl, title: first('TI', 'T1') },
    ...(authors.length > 0 ? { author: authors.map(readName) } : {}),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  }
}

function cslOfRis(text: string): ReturnType<typeof cslOfIso> {
  return cslOfIso(text.split('/').filter(Boolean).slice(0, 3).join('-'))
}

function readName(name: string): Author {
  if (name.endsWith(',,')) return { family: name.slice(0, -2) }
  if (name.endsWith(',')) return { literal: name.slice(0, -1) }
  const [family = '', given, suffix] = name.split(/\s*,\s*/)
  if (given === undefined) return /\s/.test(name) ? { literal: name } : { family: name }
  return { family, given, ...(suffix ? { suffix } : {}) }
}
