import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'astro/zod'
import { LocatedDocument } from './located-document'
import { readProse, splitFrontMatter } from './read-prose'
import { ARTICLE_VOCABULARY, FIXED_ADDRESSES, guideAddress, issueAddress, sitePageAddress } from '~/domain/addresses'
import type { Position, Problem } from '~/domain/integrity/problem'
import type { Mention, ProseFacts, SiteFacts } from '~/domain/integrity/site-facts'
import { profileAddress } from '~/domain/therapists/profile-address'
import { articleSchema } from '~/schemas/article'
import { crisisLinesSchema } from '~/schemas/crisis-lines'
import { issueSchema } from '~/schemas/issue'
import { peopleSchema } from '~/schemas/person'
import { referencesSchema } from '~/schemas/reference'
import { sitePageSchema } from '~/schemas/site-page'
import { siteSchema } from '~/schemas/site'
import { therapistExportSchema } from '~/schemas/therapist'

/** Where the content is. */
export interface ContentPlaces {
  /** The folder that holds articles, issues and the rest. */
  content: string
  /** The therapist export. */
  therapists: string
}

/** A site as read: the facts to check, and what could not be read at all. */
export interface ReadSite {
  facts: SiteFacts
  problems: Problem[]
}

interface Parsed<T> {
  value: T | undefined
  document: LocatedDocument
}

/** Reads every content file once and gathers what the cross-checks need. Nothing is thrown: every fault is a problem. */
export function readSite(places: ContentPlaces): ReadSite {
  const problems: Problem[] = []
  const json = <S extends z.ZodType>(name: string, schema: S) =>
    readJson(join(places.content, name), schema, problems)
  json('site.json', siteSchema)
  json('crisis-lines.json', crisisLinesSchema)
  const people = json('people.json', peopleSchema)
  const references = json('references.json', referencesSchema)
  const therapists = readJson(places.therapists, therapistExportSchema, problems)
  const issues = readIssues(places, problems)
  const prose = [...readGuides(places, problems), ...issues.prose, ...readSitePages(places, problems)]
  const records = therapists?.value?.therapists ?? []
  const facts: SiteFacts = {
    prose,
    references: mentionsOf(references, (value) => value.map(({ id }, index) => [id, [index, 'id']])),
    people: mentionsOf(people, (value) => value.map(({ id }, index) => [id, [index, 'id']])),
    issues: issues.mentions,
    phrases: issues.phrases,
    therapists: recordMentions(records, places.therapists, (record) => [record.id], 'id'),
    therapistIssues: recordMentions(records, places.therapists, (record) => record.issues, 'issues'),
    addresses: [...FIXED_ADDRESSES, ...records.map(profileAddress)],
    vocabulary: ARTICLE_VOCABULARY,
  }
  return { facts: pinTherapists(facts, therapists), problems }
}

function readJson<S extends z.ZodType>(
  file: string,
  schema: S,
  problems: Problem[],
): { value: z.output<S> | undefined; document: () => LocatedDocument } | undefined {
  if (!existsSync(file)) {
    problems.push(missingFile(file))
    return undefined
  }
  const text = readFileSync(file, 'utf8')
  let document: LocatedDocument | undefined
  const locate = () => (document ??= new LocatedDocument(file, text))
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    const syntax = locate().syntaxProblems()
    problems.push(...(syntax.length > 0 ? syntax : [notJson(locate().positionOf([]))]))
    return undefined
  }
  const result = schema.safeParse(parsed)
  if (!result.success) problems.push(...locate().schemaProblems(result.error))
  return { value: result.data, document: locate }
}

function missingFile(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error' as const },
    message: 'This file is missing.',
    mend: 'Put it back, or name the right one.',
  }
}

function notJson(position: Position): Problem {
  return {
    ...position,
    severity: 'error',
    message: 'This file is not JSON.',
    mend: 'Look for a comma after the last item, a single quotation mark or a comment: JSON allows none of them.',
  }
}

type Json<T> = { value: T | undefined; document: () => LocatedDocument } | undefined

function mentionsOf<T>(json: Json<T>, list: (value: T) => [string, PropertyKey[]][]): Mention[] {
  if (!json?.value) return []
  return list(json.value).map(([name, path]) => ({ name, ...json.document().positionOf(path) }))
}

/** Mentions without positions: a large export is located only when something is wrong with it. */
function recordMentions<T>(records: readonly T[], file: string, names: (record: T) => string[], key: string): Mention[] {
  return records.flatMap((record, index) =>
    names(record).map((name, at) => ({
      ...{ name, file, line: index, column: at },
      path: key === 'id' ? ['therapists', index, key] : ['therapists', index, key, at],
    })),
  )
}

/** Gives therapists' mentions their real places, lazily: only when the names clash or are unknown. */
function pinTherapists(facts: SiteFacts, therapists: Json<unknown>): SiteFacts {
  if (!therapists) return facts
  const known = new Set(facts.issues.flatMap(({ name, label }) => [name, label]))
  const seen = new Set<string>()
  const pin = (mention: Mention & { path?: PropertyKey[] }): Mention => ({
    name: mention.name,
    ...therapists.document().positionOf(mention.path ?? []),
  })
  return {
    ...facts,
    therapistIssues: facts.therapistIssues.filter(({ name }) => !known.has(name)).map(pin),
    therapists: hasTwice(facts.therapists, seen) ? facts.therapists.map(pin) : [],
  }
}

function hasTwice(mentions: readonly Mention[], seen: Set<string>): boolean {
  return mentions.some(({ name }) => (seen.has(name) ? true : (seen.add(name), false)))
}

function readIssues(
  places: ContentPlaces,
  problems: Problem[],
): { prose: ProseFacts[]; mentions: (Mention & { label: string })[]; phrases: Mention[] } {
  const mentions: (Mention & { label: string })[] = []
  const phrases: Mention[] = []
  const prose = listMdx(join(places.content, 'issues')).map((file) => {
    const { parsed, facts, hasProse } = readMdx(file, issueSchema, problems)
    const id = basename(file, '.mdx')
    const { value: issue, document } = parsed
    if (issue) {
      mentions.push({ name: id, label: issue.label, ...document.positionOf(['label']) })
      phrases.push(...issue.say.map((name, index) => ({ name, ...document.positionOf(['say', index]) })))
      if (hasProse) problems.push(...missingDates(issue, document))
    }
    return hasProse ? { ...facts, address: issueAddress(id) } : facts
  })
  return { prose, mentions, phrases }
}

/** An issue with prose is a page, and a page has an author and dates. */
function missingDates(issue: z.output<typeof issueSchema>, document: LocatedDocument): Problem[] {
  const needed = ['author', 'published', 'changed', 'nextReview'] as const
  return needed
    .filter((key) => issue[key] === undefined)
    .map((key) => ({
      ...document.positionOf([]),
      severity: 'error' as const,
      message: `${key} is missing: this issue has prose, so it becomes a page.`,
      mend: `Add a line “${key}: …” to the front matter.`,
    }))
}

function readGuides(places: ContentPlaces, problems: Problem[]): ProseFacts[] {
  return listMdx(join(places.content, 'articles')).map((file) => ({
    ...readMdx(file, articleSchema, problems).facts,
    address: guideAddress(basename(file, '.mdx')),
  }))
}

function readSitePages(places: ContentPlaces, problems: Problem[]): ProseFacts[] {
  return listMdx(join(places.content, 'pages')).map((file) => ({
    ...readMdx(file, sitePageSchema, problems).facts,
    address: sitePageAddress(basename(file, '.mdx')),
  }))
}

function listMdx(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name))
}

function readMdx<S extends z.ZodType>(
  file: string,
  schema: S,
  problems: Problem[],
): { parsed: Parsed<z.output<S>>; facts: ProseFacts; hasProse: boolean } {
  const source = readFileSync(file, 'utf8')
  const { text, firstLine, hasProse } = splitFrontMatter(source)
  const document = new LocatedDocument(file, text, firstLine)
  const syntax = document.syntaxProblems()
  const result = schema.safeParse(syntax.length > 0 ? {} : document.value())
  if (syntax.length > 0) problems.push(...syntax)
  else if (!result.success) problems.push(...document.schemaProblems(result.error))
  const prose = readProse(file, source)
  problems.push(...prose.problems)
  return { parsed: { value: result.data, document }, facts: proseFacts(file, document, prose.links), hasProse }
}

function proseFacts(file: string, document: LocatedDocument, links: ReturnType<typeof readProse>['links']): ProseFacts {
  const matter = (document.value() ?? {}) as Record<string, unknown>
  const at = (name: unknown, path: PropertyKey[]): Mention[] =>
    typeof name === 'string' ? [{ name, ...document.positionOf(path) }] : []
  const list = (key: string): Mention[] =>
    Array.isArray(matter[key]) ? matter[key].flatMap((name: unknown, index) => at(name, [key, index])) : []
  const review = matter['review'] as { by?: unknown } | undefined
  return {
    file,
    ...links,
    links: [...links.links, ...list('related')],
    people: [...at(matter['author'], ['author']), ...at(review?.by, ['review', 'by'])],
    references: [...list('restsOn'), ...list('objectionFrom')],
  }
}
