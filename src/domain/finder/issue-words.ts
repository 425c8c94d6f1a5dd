import type { IssueWords } from '~/domain/finder/vocabulary'
import type { Issue } from '~/schemas/issue'

/** The words for an issue: its label, its longer title, and what people say. */
export function issueWords(
  id: string,
  { label, title, say }: Pick<Issue, 'label' | 'title' | 'say'>,
): IssueWords {
  return { id, label, say: title === label ? say : [title.toLowerCase(), ...say] }
}
