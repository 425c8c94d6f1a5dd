import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkPlaces } from './check-export'
import { readClaims } from './read-claims'
import { readCorrections } from './read-corrections'
import { readGlossary } from './read-glossary'
import { idsIn, readJson, type JsonFile } from './read-json'
import { readFindings, verdictOf } from './read-findings'
import { readFolder, type MdxFile } from './read-mdx'
import { therapistAddresses, therapistMentions, type IssueNames } from './read-therapists'
import {
  ARTICLE_VOCABULARY,
  FILES_LINKED_BY_CODE,
  FIXED_ADDRESSES,
  guideAddress,
  issueAddress,
  referenceAddress,
  sitePageAddress,
} from '~/domain/addresses'
import type { Problem } from '~/domain/integrity/problem'
import type { Mention, ProseFacts, SiteFacts } from '~/domain/integrity/site-facts'
import { articleSchema } from '~/schemas/article'
import { claimsSchema } from '~/schemas/claim'
import { correctionsSchema } from '~/schemas/correction'
import { crisisLinesSchema } from '~/schemas/crisis-lines'
import { findingsSchema } from '~/schemas/finding'
import { glossarySchema } from '~/schemas/glossary-term'
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

/**
 * Reads every content file once and gathers what the cross-checks need. Nothing is thrown: every fault is a problem.
 * A file with a fault still gives the names it holds, and a file that cannot be read at all leaves the names it
 * would hold unchecked: one fault must not be reported as a hundred.
 */
export function readSite(places: ContentPlaces): ReadSite {
  const problems = missingPages(places)
  const inContent = (name: string) => join(places.content, name)
  const site = readJson(inContent('site.json'), siteSchema, problems)
  readJson(inContent('crisis-lines.json'), crisisLinesSchema, problems)
  const people = readJson(inContent('people.json'), peopleSchema, problems)
  const references = readJson(inContent('references.json'), referencesSchema, problems)
  const findings = readJson(inContent('findings.json'), findingsSchema, problems)
  const claims = readJson(inContent('claims.json'), claimsSchema, problems)
  const corrections = readJson(inContent('corrections.json'), correctionsSchema, problems)
  const glossary = readJson(inContent('glossary.json'), glossarySchema, problems)
  const therapists = readJson(places.therapists, therapistExportSchema, problems)
  const guides = readFolder(inContent('articles'), articleSchema, problems)
  const issues = readFolder(inContent('issues'), issueSchema, problems)
  const pages = readFolder(inContent('pages'), sitePageSchema, problems)
  problems.push(...issues.filter(({ hasProse }) => hasProse).flatMap(missingDates))
  const prose = [
    ...guides.map((file) => ({ ...file, address: guideAddress(file.id) })),
    ...issues.map((file) => (file.hasProse ? { ...file, address: issueAddress(file.id) } : file)),
    ...pages.map((file) => ({ ...file, address: sitePageAddress(file.id) })),
  ]
  const ledger = claims && readClaims(inContent('claims.json'), claims)
  const made = [
    ...(glossary ? [readGlossary(inContent('glossary.json'), glossary)] : []),
    ...(ledger ? [ledger.page] : []),
    ...(corrections ? [readCorrections(inContent('corrections.json'), corrections)] : []),
  ]
  const facts = factsOf({ files: prose, made, issues }, { people, references, findings })
  facts.claims = ledger?.claims ?? everything(facts.prose, (page) => page.claims).map(unreadClaim)
  const known = issueNames(facts.issues)
  if (therapists) Object.assign(facts, therapistMentions(therapists, known))
  if (therapists) facts.addresses.push(...therapistAddresses(therapists, known))
  if (therapists) problems.push(...checkPlaces(therapists))
  if (site) facts.therapistIssues.push(...frontPageIssues(site))
  facts.addresses.push(...worksUsed(facts))
  return { facts, problems }
}

/** The issues of a content folder, as far as they can be read. */
export function readIssueNames(content: string): IssueNames {
  return issueNames(readFolder(join(content, 'issues'), issueSchema, []).map(issueMention))
}

function issueNames(issues: SiteFacts['issues']): IssueNames {
  return new Map(issues.flatMap(({ name, label }) => [[name, name] as const, [label, name] as const]))
}

/** A claim of which no more than its name is known rests on something, as far as we can tell. */
function unreadClaim(at: Mention): SiteFacts['claims'][number] {
  return { ...at, kind: '', sources: 1, findings: [], issues: [] }
}

function factsOf(
  { files, made, issues }: {
    files: readonly (MdxFile & { address?: string })[]
    /** Pages that come from lists rather than from files of prose. */
    made: readonly ProseFacts[]
    issues: readonly MdxFile[]
  },
  { people, references, findings }: Record<'people' | 'references' | 'findings', JsonFile | undefined>,
): SiteFacts {
  const written = files.map(({ facts, address }) => (address ? { ...facts, address } : facts))
  const prose = [...written, ...made]
  const evidence = readFindings(findings, prose)
  return {
    prose,
    ...evidence,
    claims: [],
    verdicts: issues.flatMap((issue) => verdictOf(issue, evidence.findingIssues)),
    people: people ? idsIn(people) : everything(prose, (page) => page.people),
    references: references
      ? idsIn(references)
      : everything(prose, (page) => [...page.citations, ...page.references]),
    issues: issues.map(issueMention),
    phrases: issues.flatMap(phrasesOf),
    therapists: [],
    takenAddresses: [],
    therapistIssues: [],
    addresses: [
      ...FIXED_ADDRESSES,
      ...files.flatMap((file) => (file.isReadable ? [] : (file.address ?? []))),
    ],
    vocabulary: ARTICLE_VOCABULARY,
  }
}

/** The issues that site.json puts on the front page. */
function frontPageIssues({ raw, document }: JsonFile): Mention[] {
  const names = (raw as { frontPageIssues?: unknown } | null)?.frontPageIssues
  return (Array.isArray(names) ? names : []).flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, ...document().positionOf(['frontPageIssues', index]) }] : [],
  )
}

/** Addresses of works: each that a page cites, a verdict rests on or a finding stands in has one. */
function worksUsed({ prose, findingReferences }: SiteFacts): string[] {
  const mentions = prose.flatMap(({ citations, references }) => [...citations, ...references])
  return [...new Set([...mentions, ...findingReferences].map(({ name }) => referenceAddress(name)))]
}

/** Every name that pages mention, once: what a list that cannot be read is taken to hold. */
function everything(prose: readonly ProseFacts[], mentions: (page: ProseFacts) => Mention[]): Mention[] {
  return [...new Map(prose.flatMap(mentions).map((mention) => [mention.name, mention])).values()]
}

function issueMention({ id, matter, document }: MdxFile): Mention & { label: string } {
  const { label } = matter
  return { name: id, label: typeof label === 'string' ? label : id, ...document.positionOf(['label']) }
}

function phrasesOf({ matter, document }: MdxFile): Mention[] {
  const { say } = matter
  if (!Array.isArray(say)) return []
  return say.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, ...document.positionOf(['say', index]) }] : [],
  )
}

/** An issue with prose is a page, and a page has an author and dates. */
function missingDates({ matter, document }: MdxFile): Problem[] {
  if (Object.keys(matter).length === 0 || document.yamlProblems().length > 0) return []
  return ['author', 'published', 'changed', 'nextReview']
    .filter((key) => matter[key] === undefined)
    .map((key) => ({
      ...document.positionOf([]),
      severity: 'error' as const,
      message: `${key} is missing: this issue has prose, so it becomes a page.`,
      mend: `Add a line “${key}: …” to the front matter.`,
    }))
}

function missingPages({ content }: ContentPlaces): Problem[] {
  return FILES_LINKED_BY_CODE.map((name) => join(content, name))
    .filter((file) => !existsSync(file))
    .map((file) => ({
      ...{ file, line: 1, column: 1, severity: 'error' as const },
      message: 'This page is missing, and the header, footer or front page of the site links to it.',
      mend: 'Put it back under this name, or ask a developer to take the links out.',
    }))
}
