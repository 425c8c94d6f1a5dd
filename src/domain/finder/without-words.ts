import { normalise } from '~/domain/finder/normalise'

/** A query without the words a wish was read from. `words` is normalised; the rest of the query stays as typed. */
export function withoutWords(query: string, words: string): string {
  const typed = query.split(/\s+/).filter(Boolean)
  const wanted = words.split(' ')
  for (let from = 0; from < typed.length; from++)
    for (let to = from + 1; to <= typed.length; to++)
      if (normalise(typed.slice(from, to).join(' ')) === wanted.join(' '))
        return [...typed.slice(0, from), ...typed.slice(to)].join(' ')
  return query
}
