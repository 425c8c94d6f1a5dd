import type { FinderData } from '~/domain/finder/find'
import type { SearchState } from '~/domain/finder/search-state'
import { withoutWords } from '~/domain/finder/without-words'
import { isSameWish, isSomewhere, type ReadWish, type Wish } from '~/domain/finder/wish'

/** The change that takes a wish out of a search: out of its filter, and every word that says it out of the box. */
export function dropWish(data: FinderData, state: SearchState, wish: Wish): Partial<SearchState> {
  const cleared = state[wish.kind as 'issue'] === wish.id ? { [wish.kind]: '' } : {}
  return { query: withoutWish(data, state.query, wish), ...cleared }
}

/** The change that asks for those who work online, wherever they are. */
export function onlineInstead(
  data: FinderData,
  state: SearchState,
  wishes: readonly Wish[],
): Partial<SearchState> {
  const query = wishes
    .filter(isSomewhere)
    .reduce((left, place) => withoutWish(data, left, place), state.query)
  return { query, place: '', mode: 'online' }
}

/** The change that reads the words of a wish the other way: a name instead of a town. */
export function readOtherwise(state: SearchState, { words, otherwise }: ReadWish): Partial<SearchState> {
  return otherwise ? { query: withoutWords(state.query, words, otherwise.words) } : {}
}

/** “Greif, bereavement” says one wish twice, so what is left is read again until the wish is gone. */
function withoutWish(data: FinderData, query: string, wish: Wish): string {
  const typed = data.understander.understand(query).wishes.find((other) => isSameWish(other, wish))
  const left = typed ? withoutWords(query, typed.words) : query
  return left === query ? query : withoutWish(data, left, wish)
}
