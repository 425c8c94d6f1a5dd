/** Lengths that search engines show whole. */
const SHORTEST = 120
const LONGEST = 155

/** What may follow the opening, the most useful first; which of them do depends on the room left. */
const TAILS = [
  'Soonest first.',
  'Fees, registers and next free times.',
  'Fees, registers, languages and next free times, each with the day it was checked.',
  'No ratings, no paid places.',
  'Nobody can pay for a place.',
  'No script needed.',
  'Ready to print.',
]

/**
 * A description of 120 to 155 characters: the opening, and of the standing sentences those that fill it best. An
 * opening that is too long by itself stays alone.
 */
export function fitDescription(opening: string, tails: readonly string[] = TAILS): string {
  const fitting = subsetsOf(tails)
    .map((subset) => [opening, ...subset].join(' '))
    .filter(({ length }) => length <= LONGEST)
  const [first = opening] = fitting
  return fitting.find(({ length }) => length >= SHORTEST) ?? fitting.reduce(longer, first)
}

/** Every choice of the sentences, in their own order, smaller choices first. */
function subsetsOf(tails: readonly string[]): string[][] {
  const subsets = tails.reduce<string[][]>(
    (all, tail) => [...all, ...all.map((subset) => [...subset, tail])],
    [[]],
  )
  return subsets.sort((a, b) => a.length - b.length)
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a
}
