import type { APIRoute } from 'astro'
import { issueWords } from '~/domain/finder/issue-words'
import { loadIssues } from '~/library'

/** For each issue the words people say, as the editors wrote them: for anyone who wants to reuse them. */
export const GET: APIRoute = async () => {
  const issues = await loadIssues()
  return Response.json({ licence: 'CC BY 4.0', issues: issues.map(({ id, issue }) => issueWords(id, issue)) })
}
