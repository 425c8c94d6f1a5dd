import { dropUnseen } from '~/domain/citation/seen-reference'
import type { Reference } from '~/schemas/reference'

type Author = NonNullable<Reference['author']>[number]

/** How many authors are named before "et al." in Vancouver style. */
const AUTHORS_NAMED = 6

/** A reference in Vancouver style, in parts so that a page can set and link them. Fields no source showed are left out. */
export interface FormattedReference {
  authors: string
  title: string
  /** Journal, year, volume, issue, pages; or publisher and year. */
  source: string
  link?: { href: string; label: string }
}

/** Formats a reference in Vancouver style, printing only what has been seen (`custom.verification.unseen`). */
export function formatReference(reference: Reference): FormattedReference {
  const seen = dropUnseen(reference)
  const link = linkOf(seen)
  return {
    authors: formatAuthors(seen),
    title: formatTitle(reference),
    source: formatSource(seen),
    ...(link ? { link } : {}),
  }
}

/** The reference as one line of plain text. */
export function referenceText(reference: Reference): string {
  const { authors, title, source, link } = formatReference(reference)
  return [authors, title, source, link?.href].filter(Boolean).join(' ')
}

/** `Keefe and others, 2014`: how running text names a work. Authors and year are left out where no source showed them. */
export function shortName(reference: Reference): string {
  const seen = dropUnseen(reference)
  const authorsSeen = reference.custom?.verification.authorsSeen
  const [first, second] = authorsSeen === 0 ? [] : (seen.author ?? [])
  const name = first?.literal ?? first?.family
  const hasOthers = second !== undefined || authorsSeen !== undefined
  const named = name === undefined ? `“${reference.title}”` : hasOthers ? `${name} and others` : name
  return [named, yearOf(seen)].filter(Boolean).join(', ')
}

/** A title no source showed is our own description: Vancouver style puts that in square brackets. */
function formatTitle(reference: Reference): string {
  return isTitleSupplied(reference) ? `[${reference.title}].` : endWithStop(reference.title)
}

/** Whether the printed title is our description rather than the work's own words. */
export function isTitleSupplied(reference: Reference): boolean {
  return reference.custom?.verification.unseen.includes('title') ?? false
}

function formatAuthors(reference: Reference): string {
  const all = reference.author ?? []
  const verification = reference.custom?.verification
  const known = verification?.authorsSeen ?? all.length
  const named = all.slice(0, Math.min(known, AUTHORS_NAMED))
  if (named.length === 0) return ''
  const initials = verification?.givenNamesUnseen !== true
  const names = named.map((author) => formatAuthor(author, initials)).join(', ')
  const isCut = named.length < all.length || verification?.authorsSeen !== undefined
  return endWithStop(isCut ? `${names}, et al.` : names)
}

function formatAuthor(author: Author, initials: boolean): string {
  if (author.literal) return author.literal
  const letters = (author.given ?? '')
    .split(/[\s.-]+/)
    .map((name) => [...name.normalize('NFC')][0]?.toUpperCase() ?? '')
    .join('')
  const particle = author['non-dropping-particle']
  const family = typeof particle === 'string' ? `${particle} ${author.family ?? ''}` : (author.family ?? '')
  return initials && letters ? `${family} ${letters}` : family
}

function formatSource(reference: Reference): string {
  const year = yearOf(reference)
  const container = reference['container-title']
  if (reference.type === 'article-journal' && container) return formatJournal(reference, container, year)
  if (reference.type === 'chapter' && container)
    return endWithStop(`In: ${[container, reference.publisher, year].filter(Boolean).join('; ')}`)
  const parts = [container ?? reference.publisher, year].filter(Boolean).join('; ')
  const read = reference.accessed ? `Read ${isoDate(reference.accessed)}` : ''
  return [parts, read].filter(Boolean).map(endWithStop).join(' ')
}

function formatJournal(reference: Reference, journal: string, year: string): string {
  const pages = reference.page ? shortenPages(reference.page) : ''
  if (!reference.volume)
    return endWithStop([journal, year, pages && `p. ${pages}`].filter(Boolean).join('. '))
  const volume = `${reference.volume}${reference.issue ? `(${reference.issue})` : ''}`
  const issue = [year, [volume, pages].filter(Boolean).join(':')].filter(Boolean).join(';')
  return endWithStop(`${journal}. ${issue}`)
}

/** The year of publication, or an empty string where none is known. */
export function yearOf(reference: Reference): string {
  const year = reference.issued?.['date-parts']?.[0]?.[0]
  return year === undefined ? '' : String(year)
}

function isoDate(date: NonNullable<Reference['accessed']>): string {
  return (date['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-')
}

function linkOf(reference: Reference): FormattedReference['link'] {
  if (reference.DOI) return { href: doiAddress(reference.DOI), label: `doi:${reference.DOI}` }
  if (reference.PMID)
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${reference.PMID}/`, label: `PubMed ${reference.PMID}` }
  if (reference.URL)
    return { href: reference.URL, label: new URL(reference.URL).hostname.replace(/^www\./, '') }
  return undefined
}

/** Old DOIs hold signs that mean something else in an address. */
function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
}

/** Pages with an en dash. */
function shortenPages(pages: string): string {
  return pages.replace(/\s*[-–]\s*/, '–')
}

function endWithStop(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`
}
