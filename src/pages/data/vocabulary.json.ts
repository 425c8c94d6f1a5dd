import type { APIRoute } from 'astro'
import { issueWords } from '~/domain/finder/issue-words'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { loadIssues, loadTherapists } from '~/library'

/** The issues, the words people say and all the finder knows, for the finder and for anyone who wants to reuse them. */
export const GET: APIRoute = async () => {
  const [issues, { therapists }] = await Promise.all([loadIssues(), loadTherapists()])
  const words = issues.map(({ id, issue }) => issueWords(id, issue))
  return Response.json({ licence: 'CC BY 4.0', ...makeVocabulary(words, therapists) })
}
