import { isTitleSupplied, shortName } from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'

const KINDS: Record<string, string> = {
  'article-journal': 'A paper in a journal',
  'article-magazine': 'An article in a magazine',
  'article-newspaper': 'An article in a newspaper',
  book: 'A book',
  chapter: 'A chapter of a book',
  report: 'A report',
  webpage: 'A web page',
  manuscript: 'A manuscript',
}

const FIELDS: Record<string, string> = {
  title: 'its title (the one above is our description)',
  author: 'who wrote it',
  'container-title': 'where it was published',
  issued: 'when it was published',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  DOI: 'DOI',
  PMID: 'PubMed number',
}

/** What kind of thing a work is, as the start of a sentence. */
export function kindWords({ type }: Reference): string {
  return KINDS[type] ?? 'A work'
}

/** What we have read of a work, in one honest sentence. */
export function readingWords({ custom, type }: Reference): string {
  switch (custom?.verification.status) {
    case 'confirmed':
      return type === 'article-journal'
        ? 'We have read it ourselves, as a rule the abstract or a part, at the addresses below.'
        : 'We have read it ourselves, at the addresses below.'
    case 'confirmed-citation':
      return 'We have seen that it exists and how it is cited. We have not read it, and take no number from it.'
    case 'memory':
      return 'We have not read it. It is named for its ideas or its place in the debate, and no number comes from it.'
    case undefined:
      return 'There is no record of what we have read of it.'
  }
}

/**
 * Addresses where a work was read, for readers to follow. Machines without a name, where copies were kept for a while, are
 * passed over: nobody should have to trust them. They stay in the data.
 */
export function readingPlaces({ custom }: Reference): URL[] {
  const places = (custom?.verification.sources ?? []).flatMap((text) =>
    URL.canParse(text) ? [new URL(text)] : [],
  )
  return places.filter(({ hostname }) => !/^[\d.]+$/.test(hostname))
}

/** What nobody has seen of a work, and so is not printed. */
export function unseenWords({ custom }: Reference): string[] {
  const verification = custom?.verification
  if (!verification) return []
  return [
    ...verification.unseen.map((field) => FIELDS[field] ?? field),
    ...(verification.authorsSeen !== undefined && !verification.unseen.includes('author')
      ? ['some of its authors']
      : []),
    ...(verification.givenNamesUnseen ? ['the authors’ first names'] : []),
  ]
}

/** With the site’s name behind it a title may have 70 characters before search engines cut it. */
const TITLE_ROOM = 55
const NAME_ROOM = 28

/** The title of a work’s page, short enough for a browser’s tab: its own title and who wrote it when, both cut where long. */
export function workTitle(reference: Reference): string {
  const name = shortName(reference)
  const title = isTitleSupplied(reference) ? `[${reference.title}]` : reference.title
  if (name.includes(reference.title)) return cut(title, TITLE_ROOM)
  const who = cut(name, NAME_ROOM)
  return `${cut(title, TITLE_ROOM - who.length - 3)} (${who})`
}

/** Titles for the pages of all works, by id. Where two would come out alike, the id tells them apart. */
export function workTitles(references: readonly Reference[]): Map<string, string> {
  const titles = references.map(workTitle)
  return new Map(
    references.map((reference, index) => {
      const title = titles[index] ?? ''
      const isAlone = titles.indexOf(title) === titles.lastIndexOf(title)
      const room = TITLE_ROOM - reference.id.length - 3
      return [reference.id, isAlone ? title : `${cut(reference.title, room)} (${reference.id})`]
    }),
  )
}

/** A text of at most so many characters, cut behind a word. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  const start = text.slice(0, room - 1)
  const end = start.lastIndexOf(' ')
  return `${(end > room / 2 ? start.slice(0, end) : start).replace(/[\s:,;–-]+$/, '')}…`
}

/** A page of this site as a reference, for those who cite it. */
export function pageReference(
  page: { title: string; address: string; changed?: string },
  site: { name: string; address: string },
): Reference {
  return {
    id: `${site.name.toLowerCase()}${page.address.replaceAll('/', '-').replace(/-$/, '')}`,
    type: 'webpage',
    title: page.title,
    author: [{ literal: site.name }],
    'container-title': site.name,
    ...(page.changed ? { issued: { 'date-parts': [page.changed.split('-').map(Number)] } } : {}),
    URL: new URL(page.address, site.address).href,
  }
}
