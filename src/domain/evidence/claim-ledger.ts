import type { FindingRecord } from '~/domain/evidence/evidence-room'
import type { Claim } from '~/schemas/claim'
import type { Reference } from '~/schemas/reference'

/** A work that a claim rests on, and where in it. */
export interface ClaimSource {
  reference: Reference
  place?: string | undefined
}

/** What something rests on, joined. */
export interface Grounds {
  sources: ClaimSource[]
  findings: FindingRecord[]
}

/** A claim with all it rests on and where it is made. */
export interface ClaimRecord {
  claim: Claim
  /** Its place in the ledger. */
  address: string
  grounds: Grounds
  against: Grounds
  /** Pages that make it, each with the place of the sentence. */
  pages: { address: string; title: string }[]
}

/** A page that may make claims. */
export interface PageOfClaims {
  address: string
  title: string
  body: string
  /** The claim its verdict makes. */
  verdictClaim?: string | undefined
}

const USE = /<Claim\s(?:[^>]*\s)?id="([^"]*)"/g

/** Ids of the claims a body of MDX makes, in order. */
export function claimsIn(body: string): string[] {
  return [...body.matchAll(USE)].map(([, id = '']) => id)
}

/** The id of a claim's sentence on a page. */
export function claimId(id: string): string {
  return `claim-${id}`
}

/** The place of a claim in the ledger. */
export function claimAddress(id: string): string {
  return `/evidence/claims/#${id}`
}

/** Every claim with its works, results and pages, in the order of the file. */
export function joinClaims(
  claims: readonly Claim[],
  evidence: { findings: readonly FindingRecord[]; references: readonly Reference[] },
  pages: readonly PageOfClaims[],
): ClaimRecord[] {
  const works = new Map(evidence.references.map((reference) => [reference.id, reference]))
  const results = new Map(evidence.findings.map((record) => [record.finding.id, record]))
  const join = ({ sources, findings }: Pick<Claim, 'sources' | 'findings'>): Grounds => ({
    sources: sources.flatMap(({ reference, place }) => {
      const work = works.get(reference)
      return work ? [{ reference: work, place }] : []
    }),
    findings: findings.flatMap((id) => results.get(id) ?? []),
  })
  return claims.map((claim) => ({
    claim,
    address: claimAddress(claim.id),
    grounds: join(claim),
    against: join(claim.objection),
    pages: pages.flatMap((page) => usesOf(claim.id, page)),
  }))
}

function usesOf(id: string, { address, title, body, verdictClaim }: PageOfClaims): ClaimRecord['pages'] {
  const isMade = claimsIn(body).includes(id) || verdictClaim === id
  return isMade ? [{ address: `${address}#${claimId(id)}`, title }] : []
}

/** Every work that a claim or its objection rests on, each once, with works of findings. */
export function worksOf({ sources, findings }: Grounds): ClaimSource[] {
  const named = new Set(sources.map(({ reference }) => reference.id))
  const others = findings.filter(({ reference }) => !named.has(reference.id) && named.add(reference.id))
  return [...sources, ...others.map(({ finding, reference }) => ({ reference, place: finding.place }))]
}
