import type { Wish } from '~/domain/finder/wish'

/** Issues where help now comes before any result. */
const BEFORE_RESULTS: ReadonlySet<string> = new Set(['self-harm', 'abuse'])

/** Whether someone who asks for an issue may be in danger. */
export function isDangerous(issue: string | undefined): boolean {
  return BEFORE_RESULTS.has(issue ?? '')
}

/** Whether a search may come from someone in danger; “not suicidal” counts, since a wrong notice costs less than none. */
export function isDanger(wishes: readonly Wish[]): boolean {
  return wishes.some(({ kind, id }) => kind === 'issue' && isDangerous(id))
}
