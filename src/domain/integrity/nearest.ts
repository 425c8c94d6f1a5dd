import { distance } from 'fastest-levenshtein'

const OFFERED = 3

/** "Did you mean …?" with the known names nearest to a wrong one, or a sentence that says there are none near. */
export function offerNearest(wrong: string, known: Iterable<string>): string {
  const near = [...known]
    .map((name) => ({ name, away: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || a.name.localeCompare(b.name, 'en'))
    .slice(0, OFFERED)
    .map(({ name }) => name)
  return near.length === 0 ? 'There are none yet.' : `Did you mean ${near.join(', or ')}?`
}
