import { countFacets, facetOptions, type Facets } from '~/domain/finder/facets'
import { find, type FinderAnswer, type FinderData } from '~/domain/finder/find'
import { Lexicon } from '~/domain/finder/lexicon'
import { People } from '~/domain/finder/people'
import type { SearchState } from '~/domain/finder/search-state'
import { Understander } from '~/domain/finder/understand'
import type { Vocabulary } from '~/domain/finder/vocabulary'
import type { Wish } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'
import type { ListingTable } from '~/domain/therapists/listing-table'

/** The engine and its data together: what a page fetches when somebody first wants to search. */
export interface Finder extends FinderData {
  find: (state: SearchState, now: string, most?: number) => FinderAnswer
  countFacets: (wishes: readonly Wish[], now: string) => Facets
}

/** Makes the finder ready to search a list of people. */
export function makeFinder(vocabulary: Vocabulary, list: People | ListingTable | readonly Listing[]): Finder {
  const people = list instanceof People ? list : new People(list)
  const data: FinderData = {
    people,
    understander: new Understander(new Lexicon(vocabulary, people)),
    issueLabels: new Map(vocabulary.issues.map(({ id, label }) => [id, label])),
  }
  const options = facetOptions(people, vocabulary.issues)
  return {
    ...data,
    find: (state, now, most) => find(data, state, now, most),
    countFacets: (wishes, now) => countFacets(people, wishes, options, now),
  }
}
