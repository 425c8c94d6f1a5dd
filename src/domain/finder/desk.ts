import { dropWish, onlineInstead } from '~/domain/finder/drop-wish'
import { gatherWishes } from '~/domain/finder/gather-wishes'
import type { Facets } from '~/domain/finder/facets'
import type { FinderAnswer } from '~/domain/finder/find'
import type { Finder } from '~/domain/finder/make-finder'
import type { SearchState } from '~/domain/finder/search-state'
import type { Wish } from '~/domain/finder/wish'

/** A search; of those found the first `most` are listed. `now` is local, `YYYY-MM-DDTHH:MM`. */
export interface SearchQuestion {
  kind: 'search'
  state: SearchState
  now: string
  most: number
  /** Somebody is typing: the counts for the filters can wait. */
  isTyping?: boolean
}

/** A change to a search: to take a wish out of it, or to ask for those who work online, wherever they are. */
export type ChangeQuestion =
  | { kind: 'drop'; state: SearchState; wish: Wish }
  | { kind: 'online-instead'; state: SearchState; wishes: readonly Wish[] }

/** All that a page can ask of a finder in another thread. Questions and replies are plain data, so that they can be posted. */
export type Question = SearchQuestion | ChangeQuestion

/** The answer to a search, with the counts for the filters unless these can wait. */
export interface Searched {
  answer: FinderAnswer
  facets?: Facets
  /** How many people there are, and how many of them have arrived. */
  people: number
  arrived: number
}

/** What a page gets: an answer, or a change to its search. */
export type Reply = Searched | Partial<SearchState>

/** Answers a question of a page. */
export function reply(finder: Finder, question: Question): Reply {
  switch (question.kind) {
    case 'search':
      return search(finder, question)
    case 'drop':
      return dropWish(finder, question.state, question.wish)
    case 'online-instead':
      return onlineInstead(finder, question.state, question.wishes)
  }
}

/** Answers a search. */
export function search(finder: Finder, { state, now, most, isTyping }: SearchQuestion): Searched {
  const answer = finder.find(state, now, most)
  const counts = isTyping ? {} : { facets: finder.countFacets(answer.wishes, now) }
  return { answer, ...counts, people: finder.people.size, arrived: finder.people.table.arrived }
}

/** The parts of a large list that a search needs. */
export interface PartsWanted {
  /** Before it is answered: the regions it asks for, and those who are anywhere. */
  first: number[]
  /** As soon as may be: other regions that are near enough. */
  next: number[]
}

/** The parts of a large list that a search in one place needs. */
export function partsFor({ people, understander, issueLabels }: Finder, state: SearchState): PartsWanted {
  if (people.isWhole) return { first: [], next: [] }
  const wishes = gatherWishes(understander.understand(state.query).wishes, state, issueLabels)
  const asked = wishes.filter(({ not }) => !not)
  return {
    first: [...new Set([0, ...asked.flatMap((wish) => people.partsOf(wish))])],
    next: [...new Set(asked.flatMap((wish) => people.partsNear(wish)))],
  }
}
