import { getCollection } from 'astro:content'
import { guideAddress, issueAddress, sitePageAddress } from '~/domain/addresses'
import { joinClaims, type ClaimRecord, type PageOfClaims } from '~/domain/evidence/claim-ledger'
import {
  joinFindings,
  joinWorks,
  type FindingRecord,
  type PageOfWorks,
  type WorkRecord,
} from '~/domain/evidence/evidence-room'
import type { ShownEvidence } from '~/domain/evidence/shown-evidence'
import { loadGlossary, loadGuides, loadIssues, loadSitePages } from '~/library'
import { onceABuild } from '~/library/once-a-build'
import type { Correction } from '~/schemas/correction'
import type { Finding } from '~/schemas/finding'
import type { Reference } from '~/schemas/reference'

/** Every result that is shown, with its work, in the order of the file. */
export const loadFindings = onceABuild(async (): Promise<FindingRecord[]> => {
  return joinFindings(await allFindings(), await loadReferences())
})

/** What `<Finding>` and `<ForestPlot>` may show on a page. */
export const loadShownEvidence = onceABuild(async (): Promise<ShownEvidence> => {
  const issues = await getCollection('issues')
  return {
    findings: await loadFindings(),
    claims: await loadClaims(),
    corrections: await loadCorrections(),
    titles: new Map((await loadPlaces()).map(({ address, title }) => [address, title])),
    labels: new Map(issues.map(({ id, data }) => [id, data.label])),
  }
})

/** The ledger: every claim with what it rests on and where it is made. */
export const loadClaims = onceABuild(async (): Promise<ClaimRecord[]> => {
  const [claims, findings, references, places] = await Promise.all([
    getCollection('claims'),
    loadFindings(),
    loadReferences(),
    loadPlaces(),
  ])
  return joinClaims(
    claims.map(({ data }) => data),
    { findings, references },
    places,
  )
})

/** Everything this site had wrong in public and put right. */
export const loadCorrections = onceABuild(async (): Promise<Correction[]> => {
  return (await getCollection('corrections')).map(({ data }) => data)
})

/** Every page of prose, and the claim that its verdict makes. */
const loadPlaces = onceABuild(async (): Promise<PageOfClaims[]> => {
  const [articles, issues, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('issues'),
    getCollection('pages'),
  ])
  return [
    ...articles.map((entry) => placeOf(guideAddress(entry.id), entry)),
    ...issues.map((entry) => ({ ...placeOf(issueAddress(entry.id), entry), verdictClaim: entry.data.claim })),
    ...pages.map((entry) => placeOf(sitePageAddress(entry.id), entry)),
  ]
})

function placeOf(
  address: string,
  { data, body }: { data: { title: string }; body?: string | undefined },
): PageOfClaims {
  return { address, title: data.title, body: body ?? '' }
}

/** Results that are kept out of sight; each says why. */
export async function loadWithheldFindings(): Promise<Finding[]> {
  return (await allFindings()).filter(({ withheld }) => withheld !== undefined)
}

/** Every reference, used or not, in the order of the file. */
export const loadReferences = onceABuild(async (): Promise<Reference[]> => {
  return (await getCollection('references')).map(({ data }) => data)
})

/** Every work that a page names or a result stands in, with its results and those pages. */
export const loadWorks = onceABuild(async (): Promise<WorkRecord[]> => {
  const [findings, references, pages] = await Promise.all([
    allFindings(),
    loadReferences(),
    loadPagesOfWorks(),
  ])
  return joinWorks(findings, references, pages)
})

async function allFindings(): Promise<Finding[]> {
  return (await getCollection('findings')).map(({ data }) => data)
}

async function loadPagesOfWorks(): Promise<PageOfWorks[]> {
  const [guides, issues, pages, glossary, claims] = await Promise.all([
    loadGuides(),
    loadIssues(),
    loadSitePages(),
    loadGlossary(),
    getCollection('claims'),
  ])
  const inClaims = claims.flatMap(({ data }) => [...data.sources, ...data.objection.sources])
  const terms = glossary.flatMap(({ source }) => (source ? [source.id] : []))
  return [
    ...guides.map(({ address, title, references }) => ({ address, title, cited: references, inVerdict: [] })),
    ...issues.map(({ id, issue, address, references, page }) => ({
      ...{ address: page ? address : `/issues/#${id}`, title: issue.title, cited: references },
      inVerdict: [...issue.restsOn, ...issue.objectionFrom],
    })),
    ...pages.map(({ address, title, references }) => ({ address, title, cited: references, inVerdict: [] })),
    ...terms.map((id) => ({
      ...{ address: '/glossary/', title: 'Glossary', cited: [{ key: id, uses: 0 }] },
      inVerdict: [id],
    })),
    {
      ...{ address: '/evidence/claims/', title: 'Our claims, and the case against them', cited: [] },
      inVerdict: inClaims.map(({ reference }) => reference),
    },
  ]
}
