import type { FinderData } from '~/domain/finder/find'
import { normalise } from '~/domain/finder/normalise'
import { isPhrase } from '~/domain/finder/read-begun'
import { isPostcode } from '~/domain/finder/read-postcodes'
import type { SearchState } from '~/domain/finder/search-state'
import { SHORTEST_FORGIVEN, USE } from '~/domain/finder/word-index'

/**
 * Whether more words could not change how a search is read: every word stands as it is written, none can be the
 * beginning of another, nobody is asked for by name, and the place is known. See `split-vocabulary.ts`.
 */
export function isSettled(
  { people, understander: { lexicon } }: Pick<FinderData, 'people' | 'understander'>,
  { query, place }: Pick<SearchState, 'query' | 'place'>,
): boolean {
  const words = normalise(query).split(' ').filter(Boolean)
  const last = words.at(-1) ?? ''
  const isOwn = (word: string) => {
    const uses = lexicon.words.usesOf(word)
    return (
      uses > 0 &&
      (uses & USE.name) === 0 &&
      !lexicon.is('honorifics', word) &&
      !lexicon.is('personCues', word)
    )
  }
  const isWhole =
    words.length < 2 ||
    last.length <= SHORTEST_FORGIVEN ||
    /\d/.test(last) ||
    lexicon.is('filler', last) ||
    isPhrase(last, lexicon)
  return (
    isWhole &&
    words.every((word) => isOwn(word) || (/\d/.test(word) && !isPostcode(word))) &&
    (!place || people.centresOf(place).length > 0)
  )
}
