import { checkClaims } from '~/domain/integrity/check-claims'
import { checkEvidence } from '~/domain/integrity/check-evidence'
import { checkTherapists } from '~/domain/integrity/check-therapists'
import { checkTwice } from '~/domain/integrity/check-twice'
import { offerNearest } from '~/domain/integrity/nearest'
import { makeProblem as problem, type Problem } from '~/domain/integrity/problem'
import { PULL_FIGURE_MEND, readPullFigure } from '~/domain/pull-figure'
import type { ProseFacts, SiteFacts } from '~/domain/integrity/site-facts'

/** Every cross-link that must hold. Returns all problems at once; an empty list means the content hangs together. */
export function checkIntegrity(site: SiteFacts): Problem[] {
  return [
    ...checkCitations(site),
    ...checkLinks(site),
    ...checkPeople(site),
    ...checkTherapists(
      site,
      site.issues.flatMap(({ name, label }) => [name, label]),
    ),
    ...site.prose.flatMap((prose) => [
      ...checkHeadings(prose),
      ...checkMdx(prose, site.vocabulary),
      ...checkPullFigures(prose),
      ...checkPictures(prose),
    ]),
    ...checkEvidence(site),
    ...checkClaims(site),
    ...checkTwice(site.references, 'reference'),
    ...checkTwice(site.findings, 'finding'),
    ...checkTwice(site.claims, 'claim'),
    ...checkTwice(site.people, 'person'),
    ...checkTwice(site.phrases, 'phrase'),
  ]
}

function checkCitations({ prose, references }: SiteFacts): Problem[] {
  const known = new Set(references.map(({ name }) => name))
  const mentions = prose.flatMap((page) => [...page.citations, ...page.references])
  const unknown = mentions
    .filter(({ name }) => !known.has(name))
    .map((at) =>
      problem(
        at,
        `There is no reference “${at.name}”.`,
        `${offerNearest(at.name, known)} References live in references.json.`,
      ),
    )
  return unknown
}

function checkLinks({ prose, addresses }: SiteFacts): Problem[] {
  const fragments = new Map<string, Set<string>>(addresses.map((address) => [address, new Set()]))
  for (const page of prose) if (page.address) fragments.set(page.address, new Set(page.fragments))
  return prose.flatMap((page) =>
    page.links.flatMap((link) => {
      const [path = '', fragment] = link.name.split('#')
      const address = path === '' ? (page.address ?? '') : path
      const known = fragments.get(address)
      if (!known)
        return [
          problem(
            link,
            `No page has the address “${address}”.`,
            `${offerNearest(address, fragments.keys())} Addresses on this site start and end with a slash.`,
          ),
        ]
      if (fragment === undefined || known.has(fragment) || addresses.includes(address)) return []
      return [
        problem(
          link,
          `The page ${address} has no place called “#${fragment}”.`,
          offerNearest(fragment, known),
        ),
      ]
    }),
  )
}

function checkPeople({ prose, people }: SiteFacts): Problem[] {
  const known = new Set(people.map(({ name }) => name))
  return prose
    .flatMap((page) => page.people)
    .filter(({ name }) => !known.has(name))
    .map((at) =>
      problem(
        at,
        `There is no person “${at.name}”.`,
        `${offerNearest(at.name, known)} People live in people.json.`,
      ),
    )
}

function checkHeadings({ headings }: ProseFacts): Problem[] {
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1
    if (heading.depth === 1)
      return [problem(heading, 'A page has one first-level heading: its title.', 'Write this one with ##.')]
    if (heading.depth <= before + 1) return []
    return [
      problem(
        heading,
        `The heading “${heading.name}” skips a level.`,
        `Write it with ${'#'.repeat(before + 1)} so that people who listen to the page can follow.`,
      ),
    ]
  })
}

function checkMdx({ components, forbidden }: ProseFacts, vocabulary: readonly string[]): Problem[] {
  const unknown = components
    .filter(({ name }) => !vocabulary.includes(name))
    .map((at) => problem(at, `There is no component <${at.name}>.`, offerNearest(at.name, vocabulary)))
  const code = forbidden.map((at) =>
    problem(
      at,
      `Articles hold no code, but here is ${at.name}.`,
      'Take it out, or ask a developer for a component.',
    ),
  )
  return [...unknown, ...code]
}

function checkPullFigures({ pullFigures = [] }: ProseFacts): Problem[] {
  return pullFigures
    .filter(({ name }) => !readPullFigure(name))
    .map((at) => problem(at, `The number “${at.name}” cannot be shown as dots.`, PULL_FIGURE_MEND))
}

function checkPictures({ unlabelled = [] }: ProseFacts): Problem[] {
  return unlabelled.map((at) =>
    problem(
      at,
      `The picture “${at.name}” says nothing to people who cannot see it.`,
      'Write what it shows between the square brackets: ![what it shows](address).',
    ),
  )
}

/** References that nothing cites: worth knowing, no reason to stop. */
export function findUncited({ prose, references, findingReferences }: SiteFacts): Problem[] {
  const mentions = prose.flatMap((page) => [...page.citations, ...page.references])
  const cited = new Set([...mentions, ...findingReferences].map(({ name }) => name))
  return references
    .filter(({ name }) => !cited.has(name))
    .map((at) => ({
      ...problem(at, `Nothing cites the reference “${at.name}”.`, 'Cite it, or keep it for later.'),
      severity: 'warning' as const,
    }))
}
