import { BIBTEX_TYPES } from '~/domain/citation/bibtex'
import { cslOfIso } from '~/domain/citation/csl-date'
import { fieldText, type BibtexEntry } from '~/domain/citation/parse-bibtex'
import { OTHERS } from '~/domain/citation/seen-reference'
import { splitAtDepth, texToText } from '~/domain/citation/tex-text'
import type { Reference } from '~/schemas/reference'

type Author = NonNullable<Reference['author']>[number]

/** Entry types this site does not write, and the CSL type that is nearest. */
const OTHER_TYPES: Record<string, string> = {
  report: 'report',
  inbook: 'chapter',
  electronic: 'webpage',
  www: 'webpage',
  misc: 'document',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  conference: 'paper-conference',
}

/** A BibTeX entry as CSL-JSON. Fields it does not hold are left out. */
export function bibtexToCsl(entry: BibtexEntry): Reference {
  const text = (...names: string[]) => fieldText(entry, ...names)
  const issued = cslOfIso(text('date') || [text('year'), text('month')].filter(Boolean).join('-'))
  const accessed = cslOfIso(text('urldate'))
  const authors = entry.fields.get('author') ?? entry.fields.get('editor') ?? ''
  const values = {
    'container-title': text('journal', 'journaltitle', 'booktitle', 'howpublished'),
    publisher: text('publisher', 'institution', 'school', 'organization'),
    volume: text('volume'),
    issue: text('number', 'issue'),
    page: text('pages').replace(/[-–]+/, '-'),
    DOI: text('doi').replace(/^https?:\/\/(dx\.)?doi\.org\//, ''),
    PMID: text('pmid'),
    URL: text('url'),
  }
  return {
    ...{ id: entry.key, type: typeOf(entry.type), title: text('title') },
    ...(authors.trim() === '' ? {} : { author: readNames(authors) }),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  }
}

function typeOf(type: string): string {
  const [csl] = Object.entries(BIBTEX_TYPES).find(([, bibtex]) => bibtex === type) ?? []
  return csl ?? OTHER_TYPES[type] ?? 'document'
}

function readNames(field: string): Author[] {
  return splitAtDepth(field.replace(/\s+/g, ' '), ' and ').map((name) => readName(name.trim()))
}

/** `{A group}`, `von Last, Jr, First`, or `First von Last`. */
function readName(name: string): Author {
  if (name === OTHERS.literal) return { ...OTHERS }
  const parts = splitAtDepth(name, ',').map((part) => part.trim())
  const [first = ''] = parts
  if (parts.length === 1) return isOneGroup(first) ? { literal: texToText(first) } : readPlainName(first)
  const given = texToText(parts.at(-1) ?? '')
  const suffix = parts.length > 2 ? texToText(parts[1] ?? '') : ''
  return { ...readFamily(first), ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) }
}

function readPlainName(name: string): Author {
  const words = splitAtDepth(name, ' ').filter(Boolean)
  const particleAt = words.findIndex((word) => /^\p{Ll}/u.test(word))
  const at = particleAt > 0 && particleAt < words.length - 1 ? particleAt : words.length - 1
  const given = texToText(words.slice(0, at).join(' '))
  return { ...readFamily(words.slice(at).join(' ')), ...(given ? { given } : {}) }
}

/** Words in small letters before the family name are its particle, unless braces hold them to it. */
function readFamily(name: string): Author {
  const words = splitAtDepth(name, ' ').filter(Boolean)
  const familyAt = words.findIndex((word) => !/^\p{Ll}/u.test(word))
  if (familyAt <= 0) return { family: texToText(name) }
  return {
    'non-dropping-particle': texToText(words.slice(0, familyAt).join(' ')),
    family: texToText(words.slice(familyAt).join(' ')),
  }
}

/** Whether one pair of braces holds the whole name. */
function isOneGroup(name: string): boolean {
  if (!name.startsWith('{') || !name.endsWith('}')) return false
  let depth = 0
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '\\') at++
    else if (name[at] === '{') depth++
    else if (name[at] === '}' && --depth === 0) return at === name.length - 1
  }
  return false
}
