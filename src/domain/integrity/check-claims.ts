import { offerNearest } from '~/domain/integrity/nearest'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import type { SiteFacts } from '~/domain/integrity/site-facts'

/** Claims about what a treatment does need a result in which people were compared. */
const NEEDS_COMPARISON: readonly string[] = ['effect', 'comparison']

/** What pages and the ledger of claims name of one another. */
export function checkClaims(site: SiteFacts): Problem[] {
  return [
    ...checkClaimsMade(site),
    ...checkTwiceOnAPage(site),
    ...groundFaults(site),
    ...checkClaimIssues(site),
  ]
}

/** Claims that no page makes: worth knowing, no reason to stop. */
export function findUnmade({ prose, claims }: SiteFacts): Problem[] {
  const made = new Set(prose.flatMap((page) => page.claims).map(({ name }) => name))
  return claims
    .filter(({ name }) => !made.has(name))
    .map((claim) => ({
      ...makeProblem(
        claim,
        `No page makes the claim “${claim.name}”.`,
        `Wrap its sentence: <Claim id="${claim.name}">…</Claim>`,
      ),
      severity: 'warning' as const,
    }))
}

function checkClaimsMade({ prose, claims }: SiteFacts): Problem[] {
  const known = claims.map(({ name }) => name)
  return prose
    .flatMap((page) => page.claims)
    .filter(({ name }) => !known.includes(name))
    .map((at) =>
      makeProblem(
        at,
        `There is no claim “${at.name}”.`,
        `${offerNearest(at.name, known)} Claims live in claims.json.`,
      ),
    )
}

/** A claim has one place on a page, which the ledger links to. */
function checkTwiceOnAPage({ prose }: SiteFacts): Problem[] {
  return prose.flatMap(({ claims }) =>
    claims
      .filter(({ name }, index) => claims.findIndex((other) => other.name === name) < index)
      .map((at) =>
        makeProblem(
          at,
          `This page makes the claim “${at.name}” a second time.`,
          'Wrap one of its two sentences.',
        ),
      ),
  )
}

function groundFaults({ claims, findings }: SiteFacts): Problem[] {
  const weak = new Set(findings.flatMap(({ name, isUncontrolled }) => (isUncontrolled ? [name] : [])))
  return claims.flatMap((claim) => {
    const { name, kind, sources, findings: named } = claim
    if (sources + named.length === 0)
      return [
        makeProblem(
          claim,
          `The claim “${name}” has no source.`,
          'Name works in sources, or findings in findings; or take the claim out.',
        ),
      ]
    if (!NEEDS_COMPARISON.includes(kind) || named.some((id) => !weak.has(id))) return []
    const what = named.length > 0 ? 'rests only on change from before to after' : 'names no finding'
    return [
      makeProblem(
        claim,
        `The claim “${name}” says what a treatment does, and ${what}.`,
        'Name a finding in which people were compared; or say in kind what else it is.',
      ),
    ]
  })
}

function checkClaimIssues({ claims, issues }: SiteFacts): Problem[] {
  const known = issues.map(({ name }) => name)
  return claims
    .flatMap((claim) => claim.issues)
    .filter(({ name }) => !known.includes(name))
    .map((at) =>
      makeProblem(
        at,
        `There is no issue “${at.name}”.`,
        `${offerNearest(at.name, known)} Issues are the files in issues/.`,
      ),
    )
}
