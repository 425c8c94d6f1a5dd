import { normalise } from '~/domain/finder/normalise'

/**
 * A query without the words a wish was read from, or with others in their place. `words` is normalised; the rest of
 * the query stays as typed.
 */
export function withoutWords(query: string, words: string, instead = ''): string {
  const typed = query.split(/\s+/).filter(Boolean)
  for (let from = 0; from < typed.length; from++)
    for (let to = from + 1; to <= typed.length; to++)
      if (normalise(typed.slice(from, to).join(' ')) === words)
        return [...typed.slice(0, from), instead, ...typed.slice(to)].filter(Boolean).join(' ')
  return query
}
