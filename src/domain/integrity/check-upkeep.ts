import { FILES_LINKED_BY_CODE, guideAddress, sitePageAddress } from '~/domain/addresses'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import type { SiteFacts } from '~/domain/integrity/site-facts'

/** Pages whose next review was due before `today`, an ISO day. Worth knowing, no reason to stop. */
export function findOverdue({ prose }: SiteFacts, today: string): Problem[] {
  return prose
    .flatMap(({ nextReview }) => (nextReview && nextReview.name < today ? [nextReview] : []))
    .map((at) => ({
      ...makeProblem(
        at,
        `This page was to be looked at again by ${at.name}.`,
        'Read it against its sources, then set changed, where something changed, and nextReview.',
      ),
      severity: 'warning' as const,
    }))
}

/** Pages made from one file of data, which the layout or a page written in code leads to. */
const LED_TO_BY_CODE: readonly string[] = ['/glossary/', '/evidence/claims/']

/** Pages that no other page leads to, but for lists of all pages. */
export function findOrphans({ prose }: SiteFacts): Problem[] {
  const linked = new Set(FILES_LINKED_BY_CODE.map(addressOfFile))
  for (const page of prose)
    for (const { name } of page.links) {
      const [path] = name.split('#')
      if (path && path !== page.address) linked.add(path)
    }
  return prose
    .filter(
      ({ address }) => address !== undefined && !LED_TO_BY_CODE.includes(address) && !linked.has(address),
    )
    .map(({ file, address }) => ({
      ...makeProblem(
        { file, line: 1, column: 1 },
        `No other page links to ${address}.`,
        'Name it under related on a page that makes sense before it, or link to it in a sentence.',
      ),
      severity: 'warning' as const,
    }))
}

function addressOfFile(file: string): string {
  const id = file.replace(/^.*\/|\.mdx$/g, '')
  return file.startsWith('articles/') ? guideAddress(id) : sitePageAddress(id)
}
