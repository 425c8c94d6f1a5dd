import { keptPages } from '~/domain/kept-pages'
import { loadGuides, loadIssues } from '~/library'

/** Addresses of the pages a reader can keep for reading without a connection. */
export async function loadKeptPages(): Promise<string[]> {
  const [guides, issues] = await Promise.all([loadGuides(), loadIssues()])
  const issuePages = issues.filter(({ page }) => page)
  return keptPages([
    ...guides,
    ...issuePages.map(({ address, issue }) => ({ address, quickExit: issue.quickExit })),
  ])
}
