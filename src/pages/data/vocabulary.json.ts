import type { APIRoute } from 'astro'
import { issueWords } from '~/domain/finder/issue-words'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { loadIssues, loadTherapists } from '~/library'

/** All the words that the finder knows, in the form it needs; `words-people-say.json` is the one for people. */
export const GET: APIRoute = async () => {
  const [issues, { therapists }] = await Promise.all([loadIssues(), loadTherapists()])
  const words = issues.map(({ id, issue }) => issueWords(id, issue))
  return Response.json({ licence: 'CC BY 4.0', ...makeVocabulary(words, therapists) })
}
