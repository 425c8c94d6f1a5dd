import { getCollection, getEntry, type CollectionEntry } from 'astro:content'
import { guideAddress, issueAddress, sitePageAddress } from '~/domain/addresses'
import { numberCitations, type NumberedWork } from '~/domain/citation/number-citations'
import { wordCount } from '~/domain/reading-time'
import { localNow } from '~/domain/local-now'
import { onceABuild } from '~/library/once-a-build'
import type { CrisisLines } from '~/schemas/crisis-lines'
import type { GlossaryTerm } from '~/schemas/glossary-term'
import type { Issue } from '~/schemas/issue'
import type { Person } from '~/schemas/person'
import type { Review } from '~/schemas/prose'
import type { Reference } from '~/schemas/reference'
import type { Site } from '~/schemas/site'
import type { ExportHeader, Therapist } from '~/schemas/therapist'

/** A reference a page cites, with its number there. */
export interface CitedReference extends NumberedWork {
  reference: Reference
}

/** What a page of prose shows besides its prose, joined and ready. */
export interface Byline {
  author: Person
  published: string
  changed: string
  nextReview: string
  reviewer?: { person: Person; on: string }
}

/** A link to another page, with the words to show. */
export interface PageLink {
  address: string
  title: string
  description: string
}

/** A guide, joined with its author, references and related pages. */
export interface Guide extends PageLink {
  entry: CollectionEntry<'articles'>
  byline: Byline
  references: CitedReference[]
  related: PageLink[]
  /** Words of prose. */
  words: number
}

/** An issue; `page` is there where the issue has prose. */
export interface IssueRecord {
  id: string
  issue: Issue
  address: string
  references: CitedReference[]
  /** Works the verdict and its objection rest on. */
  verdictReferences: { restsOn: Reference[]; objectionFrom: Reference[] }
  page?: { entry: CollectionEntry<'issues'>; byline: Byline; related: PageLink[]; words: number }
}

/** A page about the site itself. */
export interface SitePageRecord extends PageLink {
  entry: CollectionEntry<'pages'>
  changed: string
  references: CitedReference[]
}

/** A glossary term, joined with the terms it points to and the work it comes from. */
export interface GlossaryRecord {
  term: GlossaryTerm
  seeAlso: GlossaryTerm[]
  source?: Reference
}

/** Facts about the site. */
export const loadSite = onceABuild(async (): Promise<Site> => {
  return (await single('site')).data
})

/** The crisis lines of the four nations. */
export const loadCrisisLines = onceABuild(async (): Promise<CrisisLines> => {
  return (await single('crisisLines')).data
})

/** All guides, in reading order. */
export const loadGuides = onceABuild(async (): Promise<Guide[]> => {
  const entries = await getCollection('articles')
  const links = await loadPageLinks()
  const guides = entries.map(async (entry) => ({
    ...linkOf(guideAddress(entry.id), entry.data),
    entry,
    byline: await joinByline(entry.data),
    references: await joinReferences(entry.body ?? ''),
    related: relatedLinks(entry.data.related, links),
    words: wordCount(entry.body ?? ''),
  }))
  return (await Promise.all(guides)).sort((a, b) => a.entry.data.order - b.entry.data.order)
})

/** All issues, in the order of their labels. */
export const loadIssues = onceABuild(async (): Promise<IssueRecord[]> => {
  const entries = await getCollection('issues')
  const links = await loadPageLinks()
  const records = await Promise.all(entries.map((entry) => joinIssue(entry, links)))
  return records.sort((a, b) => a.issue.label.localeCompare(b.issue.label, 'en'))
})

/** The glossary in alphabetical order, each term with its neighbours and its source. */
export const loadGlossary = onceABuild(async (): Promise<GlossaryRecord[]> => {
  const terms = (await getCollection('glossary')).map(({ data }) => data)
  const byId = new Map(terms.map((term) => [term.id, term]))
  const records = terms.map(async (term) => {
    const [source] = term.source ? await findReferences([term.source]) : []
    const seeAlso = term.seeAlso.map((id) => known(byId.get(id), `glossary term “${id}”`))
    return { term, seeAlso, ...(source ? { source } : {}) }
  })
  return (await Promise.all(records)).sort((a, b) => a.term.term.localeCompare(b.term.term, 'en'))
})

/** Pages about the site itself. */
export const loadSitePages = onceABuild(async (): Promise<SitePageRecord[]> => {
  const entries = await getCollection('pages')
  return Promise.all(
    entries.map(async (entry) => ({
      ...linkOf(sitePageAddress(entry.id), entry.data),
      entry,
      changed: entry.data.changed,
      references: await joinReferences(entry.body ?? ''),
    })),
  )
})

/** The export: what holds for all, and every therapist with issues as ids. */
export const loadTherapists = onceABuild(
  async (): Promise<{ header: ExportHeader; therapists: Therapist[] }> => {
    const header = (await single('exportHeader')).data
    const entries = await getCollection('therapists')
    const issues = await getCollection('issues')
    const ids = new Map(issues.flatMap(({ id, data }) => [[id, id] as const, [data.label, id] as const]))
    const therapists = entries.map(({ data }) => ({
      ...data,
      issues: data.issues.map((name) => known(ids.get(name), `issue “${name}” of therapist ${data.id}`)),
    }))
    return { header, therapists }
  },
)

/** The time the site is built for, local to the export's zone. `UNDERCURRENT_NOW` sets another. */
export function buildTime(timeZone: string): string {
  return process.env['UNDERCURRENT_NOW'] ?? localNow(new Date(), timeZone)
}

async function joinIssue(
  entry: CollectionEntry<'issues'>,
  links: Map<string, PageLink>,
): Promise<IssueRecord> {
  const { data, id, body = '' } = entry
  const [restsOn, objectionFrom] = await Promise.all([
    findReferences(data.restsOn),
    findReferences(data.objectionFrom),
  ])
  const record = {
    ...{ id, issue: data, address: issueAddress(id) },
    references: await joinReferences(body),
    verdictReferences: { restsOn, objectionFrom },
  }
  const { author, published, changed, nextReview } = data
  if (body.trim() === '' || !author || !published || !changed || !nextReview) return record
  const byline = await joinByline({ author, published, changed, nextReview, review: data.review })
  return {
    ...record,
    page: { entry, byline, related: relatedLinks(data.related, links), words: wordCount(body) },
  }
}

async function joinByline(matter: {
  author: string
  published: string
  changed: string
  nextReview: string
  review?: Review | undefined
}): Promise<Byline> {
  const { published, changed, nextReview, review } = matter
  const byline = { author: await findPerson(matter.author), published, changed, nextReview }
  return review ? { ...byline, reviewer: { person: await findPerson(review.by), on: review.on } } : byline
}

async function joinReferences(body: string): Promise<CitedReference[]> {
  const works = numberCitations(body)
  const references = await findReferences(works.map(({ key }) => key))
  return works.map((work, index) => ({ ...work, reference: known(references[index], work.key) }))
}

async function findReferences(keys: readonly string[]): Promise<Reference[]> {
  const references = await loadReferences()
  return keys.map((key) => known(references.get(key), `reference “${key}”`))
}

const loadReferences = onceABuild(async (): Promise<Map<string, Reference>> => {
  return new Map((await getCollection('references')).map(({ id, data }) => [id, data]))
})

async function findPerson(id: string): Promise<Person> {
  return known((await getEntry('people', id))?.data, `person “${id}”`)
}

const loadPageLinks = onceABuild(async (): Promise<Map<string, PageLink>> => {
  const [articles, issues, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('issues'),
    getCollection('pages'),
  ])
  const links = [
    ...articles.map(({ id, data }) => linkOf(guideAddress(id), data)),
    ...issues.map(({ id, data }) => linkOf(issueAddress(id), data)),
    ...pages.map(({ id, data }) => linkOf(sitePageAddress(id), data)),
  ]
  return new Map(links.map((link) => [link.address, link]))
})

function relatedLinks(addresses: readonly string[], links: Map<string, PageLink>): PageLink[] {
  return addresses.flatMap((address) => links.get(address) ?? [])
}

function linkOf(address: string, data: { title: string; description: string }): PageLink {
  return { address, title: data.title, description: data.description }
}

async function single<C extends 'site' | 'crisisLines' | 'exportHeader'>(
  collection: C,
): Promise<CollectionEntry<C>> {
  const [entry] = await getCollection(collection)
  return known(entry as CollectionEntry<C> | undefined, `${collection} file`)
}

/** The integrity check runs before every build, so that this is not reached by an editor's mistake. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`There is no ${what}. Run “npm run check” to see where it is named.`)
  return value
}
