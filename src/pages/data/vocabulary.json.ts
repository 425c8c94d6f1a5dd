import type { APIRoute } from 'astro'
import { loadIssues } from '~/library'

/** The issues and the words people say, for the finder and for anyone who wants to reuse them. */
export const GET: APIRoute = async () => {
  const issues = await loadIssues()
  return Response.json({
    licence: 'CC BY 4.0',
    issues: issues.map(({ id, issue }) => ({ id, label: issue.label, say: issue.say })),
  })
}
