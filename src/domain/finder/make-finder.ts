import { countFacets, facetOptions, type FacetOptions, type Facets } from '~/domain/finder/facets'
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
  const issues = vocabulary.issues.map(({ id, label }) => ({ id, label }))
  const people = list instanceof People ? list : new People(list)
  const data: FinderData = {
    people,
    understander: new Understander(new Lexicon(vocabulary, people)),
    issueLabels: new Map(issues.map(({ id, label }) => [id, label])),
  }
  // What the filters offer is not wanted for a first answer: it is gathered when they are first counted.
  let options: FacetOptions | undefined
  return {
    ...data,
    find: (state, now, most) => find(data, state, now, most),
    countFacets: (wishes, now) => {
      options ??= facetOptions(people, issues)
      return countFacets(people, wishes, options, now)
    },
  }
}
