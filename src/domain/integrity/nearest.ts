import { distance } from 'fastest-levenshtein'

const OFFERED = 3

/**
 * "Did you mean …?" with the known names nearest to a wrong one, or a sentence that says there are none near. A name that
 * has what was written as one of its words comes first: `anxiety` is nearer to `anxiety-stress` than to `anger`.
 */
export function offerNearest(wrong: string, known: Iterable<string>): string {
  const near = [...known]
    .map((name) => ({ name, ...nearness(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.inWords - b.inWords || a.whole - b.whole || a.name.localeCompare(b.name, 'en'))
    .slice(0, OFFERED)
    .map(({ name }) => name)
  return near.length === 0 ? 'There are none yet.' : `Did you mean ${near.join(', or ')}?`
}

/** How much must be changed to make a name of what was written, and to make a part of it where that was one word. */
function nearness(wrong: string, name: string): { inWords: number; whole: number } {
  const whole = distance(wrong, name)
  const words = /^\p{L}+$/u.test(wrong) ? (name.match(/\p{L}+/gu) ?? []) : []
  return { inWords: Math.min(whole, ...words.map((word) => distance(wrong, word))), whole }
}
