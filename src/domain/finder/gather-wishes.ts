import type { SearchState } from '~/domain/finder/search-state'
import { valueLabel } from '~/domain/finder/value-label'
import { FILTERS, isSameWish, type Wish } from '~/domain/finder/wish'

/** What was typed and what was chosen together, each wish once. A distance that was chosen holds for every place. */
export function gatherWishes(
  typed: readonly Wish[],
  state: SearchState,
  issueLabels: ReadonlyMap<string, string>,
): Wish[] {
  const chosen = FILTERS.filter((kind) => state[kind] !== '').map((kind): Wish => {
    const id = state[kind]
    const label = kind === 'issue' ? (issueLabels.get(id) ?? id) : valueLabel(kind, id)
    return { kind, id, label }
  })
  const others = typed.filter((wish) => !chosen.some((other) => isSameWish(wish, other)))
  return [...others, ...chosen].map((wish) =>
    wish.kind === 'place' && state.miles ? { ...wish, miles: Number(state.miles) } : wish,
  )
}
